import { cellsToKnow, checkSentences, madeSentence, reasonSentence } from "../../../files/standing";
import { cellsText, SHARE } from "../../../locales/pane-share";
import { SHARE_FILES } from "../../../locales/pane-share-files";
import { fill, type Text } from "../../../locales/text";
import { outName } from "./save";
import { isDone, type SharedFile } from "./use-files";

interface Sentences {
  readonly first: Text;
  readonly isBad: boolean;
  readonly details?: { readonly title: Text; readonly lines: readonly Text[] };
}

const MOST = 20;

/** What a card says of its file: first how it stands, then what is in it, or which cells somebody should know of. */
export function sentencesOf(file: SharedFile): Sentences {
  const { state } = file;
  if (state.phase === "reading") return { first: SHARE_FILES.reading, isBad: false };
  if (state.phase === "refused") return { first: state.why, isBad: true };
  if (isDone(file)) return doneSentences(file);
  if (state.phase !== "checked")
    return { first: SHARE_FILES[state.phase as "waiting" | "working"], isBad: false };
  const lines = checkSentences(state.check, SHARE_FILES.stuck, { most: MOST, more: SHARE_FILES.andMore });
  const cells = state.check.sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  const first = cells === 0 ? SHARE.none : fill(SHARE.count, { cells: cellsText(cells, "uses", "use") });
  const details = lines.length === 0 ? undefined : { title: SHARE_FILES.details, lines };
  return { first: state.why ?? first, isBad: state.why !== undefined, ...(details && { details }) };
}

function doneSentences(file: Parameters<typeof outName>[0]): Sentences {
  const { made, job } = file.state;
  const first = madeSentence(outName(file), made, job);
  const toKnow = cellsToKnow(made);
  if (toKnow.length === 0) return { first, isBad: false };
  const lines = toKnow.slice(0, MOST).map(reasonSentence);
  const more = toKnow.length - MOST;
  const title = fill(SHARE_FILES.toKnow, { cells: cellsText(toKnow.length) });
  return {
    first,
    isBad: false,
    details: { title, lines: more > 0 ? [...lines, fill(SHARE_FILES.andMore, { more })] : lines },
  };
}
