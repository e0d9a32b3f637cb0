import type { PrintSetup } from "../plan";
import { endKey, headKey } from "./geometry";
import { acrossOf } from "./pages-across";
import { blocksOf, heightOf, PAGE, SLACK, USUAL_HEIGHT, widthOf, type Laid } from "./paper";
import { besideOf, isLog } from "./types";

/* How a sheet lies on paper. A section that a page has room for is not cut, and heads don't part from their rows. */

export function pagesOf(laid: Laid): PrintSetup {
  const { area, frozen } = laid;
  const across = acrossOf(laid);
  const wide = widthOf(laid, area.col + area.cols);
  const height = (PAGE.height * SLACK) / (across?.scale ?? Math.min(1, PAGE.width / wide));
  const head = repeatedHead(laid, height);
  const heads = head === undefined ? { titleRows: frozen } : { titleFrom: head, titleRows: 1 };
  return {
    area,
    landscape: true,
    ...heads,
    ...(across && { ...across, scale: Math.round(across.scale * 100) }),
    breaks: breaksOf(
      laid,
      height - heightOf(laid, heads.titleFrom ?? 0, heads.titleRows),
      new Set(across?.parts.map(({ row }) => row)),
    ),
  };
}

/** The head of a log at the end that goes over several pages. */
function repeatedHead(laid: Laid, height: number): number | undefined {
  const { definition, geometry, frozen } = laid;
  const last = definition.sections.filter((section) => besideOf(section) === undefined).at(-1);
  const head = last && isLog(last) ? geometry.rows.get(headKey(last)) : undefined;
  const end = last && geometry.rows.get(endKey(last));
  if (head === undefined || end === undefined || head < frozen) return undefined;
  return heightOf(laid, head, end - head + 1) > height ? head : undefined;
}

/** How much of a page must be left for something that is longer than a page to begin there. */
const WORTH_BEGINNING = 0.4;

/** The rows with which pages begin, but for those of the parts. */
function breaksOf(laid: Laid, room: number, parts: ReadonlySet<number>): readonly number[] {
  const blocks = blocksOf(laid);
  const [first] = blocks;
  let used = first ? heightOf(laid, laid.frozen, first.row - laid.frozen) : 0;
  return blocks.flatMap(({ row, height, alone }, i) => {
    if (i > 0 && parts.has(row)) used = 0;
    const left = room - used;
    const flows = height > room && left > room * WORTH_BEGINNING;
    const isBreak = i > 0 && (alone || (height > left && !flows));
    const end = (isBreak ? 0 : used) + height;
    // The blank row after it takes room, and never a page of its own.
    used = (end > room ? end % room : end) + USUAL_HEIGHT;
    return isBreak ? [row] : [];
  });
}
