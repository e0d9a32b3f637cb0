import { splitAddress } from "../excel/sheet-name";
import { fill, type Text } from "../locales/text";
import { NoSuchCells } from "./types";

/** Runs `work` on the cells behind an address; what Excel can't find becomes a sentence with the address in it. */
export async function withRange<T>(
  context: Excel.RequestContext,
  address: string,
  work: (range: Excel.Range) => Promise<T>,
): Promise<T> {
  try {
    return await work(rangeAt(context, address));
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== "InvalidArgument" && code !== "InvalidReference" && code !== "ItemNotFound") throw error;
    throw new NoSuchCells(notFound(address), { cause: error });
  }
}

/** A word may have been meant as a value: then the sheet, which the pane adds, would only confuse. */
function notFound(address: string): Text {
  const { cells } = splitAddress(address);
  return /^[^\d:]+$/.test(cells) ? fill(NO_NAME, { name: cells }) : fill(NO_CELLS, { address });
}

const NO_CELLS: Text = {
  en: "“{address}” is not in this workbook. Type an address such as B2:B9 or Sheet1!B2, or pick the cells.",
  "zh-CN": "此工作簿中没有「{address}」。请填 B2:B9、Sheet1!B2 这样的地址，或直接选取单元格。",
};

const NO_NAME: Text = {
  en: "“{name}” is neither a number nor a name in this workbook. Type a number or an address such as B2:B9, or pick the cells.",
  "zh-CN": "「{name}」既非数值，也非此工作簿中的名称。可填数值或 B2:B9 这样的地址，或直接选取单元格。",
};

function rangeAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cells } = splitAddress(address);
  const worksheet =
    sheet === undefined ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(sheet);
  return worksheet.getRange(cells);
}
