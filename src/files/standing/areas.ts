import { readAddress } from "../../excel/sheet-name";

/** Whether a name’s text is one cell or constant; anything else may stand for several. */
export function fullAddressArea(text: string): "one" | "several" {
  const place = readAddress(text);
  if (place) return place.area.rows * place.area.cols === 1 ? "one" : "several";
  return /^(?:-?\d[\d.]*(?:E[-+]?\d+)?%?|"(?:[^"]|"")*"|TRUE|FALSE)$/i.test(text) ? "one" : "several";
}
