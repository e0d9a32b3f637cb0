import { InterceptorEffectEnum, numfmt, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import {
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";

/** A format with a section that shows nothing: ";;;" or [=3]"◆";"". */
const HAS_EMPTY_SECTION = /(^|;)(\[[^\]]*\])*("")?(;|$)/;

/** The fourth section is for texts: ";;;" hides them, and ';;;"3"' shows 3 in their place. */
const INSTEAD_OF_TEXT = /^[^;]*;[^;]*;[^;]*;(?:"([^"]*)")?$/;

/** Shows what such a format says; the library alone would show the bare number or text. */
export function obeyOddFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, location, next) => {
      const pattern = cell?.s ? location.workbook.getStyles().get(cell.s)?.n?.pattern : undefined;
      const shown = pattern ? shownInstead(cell, pattern) : undefined;
      return next(shown === undefined ? cell : { ...cell, v: shown, t: undefined });
    },
  });
}

/** Undefined where the library shows the cell rightly. */
function shownInstead(cell: Nullable<ICellData>, pattern: string): string | undefined {
  if (typeof cell?.v === "string") {
    const text = INSTEAD_OF_TEXT.exec(pattern);
    return text ? (text[1] ?? "") : undefined;
  }
  if (typeof cell?.v !== "number" || !HAS_EMPTY_SECTION.test(pattern)) return undefined;
  return numfmt.format(pattern, cell.v, { throws: false }) === "" ? "" : undefined;
}
