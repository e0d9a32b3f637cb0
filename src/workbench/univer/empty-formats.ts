import { InterceptorEffectEnum, numfmt, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import {
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";

/** A format with a section that shows nothing: ";;;" or [=3]"◆";"". */
const HAS_EMPTY_SECTION = /(^|;)(\[[^\]]*\])*("")?(;|$)/;

/** The fourth section is for texts: ";;;" hides them, too. */
const HIDES_TEXT = /^[^;]*;[^;]*;[^;]*;$/;

/** Shows nothing where the format says so; the library alone would show the bare number or text. */
export function obeyEmptyFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, location, next) => {
      const pattern = cell?.s ? location.workbook.getStyles().get(cell.s)?.n?.pattern : undefined;
      return next(pattern && showsNothing(cell, pattern) ? { ...cell, v: "", t: undefined } : cell);
    },
  });
}

function showsNothing(cell: Nullable<ICellData>, pattern: string): boolean {
  if (typeof cell?.v === "string") return HIDES_TEXT.test(pattern);
  return (
    typeof cell?.v === "number" &&
    HAS_EMPTY_SECTION.test(pattern) &&
    numfmt.format(pattern, cell.v, { throws: false }) === ""
  );
}
