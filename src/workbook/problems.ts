import { fill, type Text } from "../locales/text";
import { WorkbookProblem } from "./types";

/*
 * What Excel says when it refuses, by its error code. People read these sentences; Excel's own message
 * is in English only and stays as the cause.
 */
const SENTENCES: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    en: "Excel is waiting for you to finish typing in a cell. Press Enter, then try again.",
    "zh-CN": "有单元格正在编辑。按 Enter 结束输入后重试。",
  },
  AccessDenied: {
    en: "The workbook or the sheet is protected. Unprotect it on the Review tab, then try again.",
    "zh-CN": "工作簿或工作表受保护。在「审阅」选项卡中取消保护后重试。",
  },
  InvalidSelection: {
    en: "This works with one block of cells. Select one, then try again.",
    "zh-CN": "此操作只适用于一个连续区域。选中一个区域后重试。",
  },
  InvalidReference: {
    en: "The address or the sheet it names is not in this workbook.",
    "zh-CN": "此工作簿中没有这个地址，或没有它所指的工作表。",
  },
  InvalidArgument: {
    en: "Excel can’t read the address or the formula. Check it, then try again.",
    "zh-CN": "Excel 无法识别地址或公式。检查后重试。",
  },
  ItemNotFound: {
    en: "The sheet or the cells are no longer in this workbook.",
    "zh-CN": "工作表或单元格已不在此工作簿中。",
  },
  ItemAlreadyExists: {
    en: "A sheet of this name is already in the workbook.",
    "zh-CN": "工作簿中已有同名工作表。",
  },
  FormulaLengthExceedsLimit: {
    en: "The formula is longer than the 8,192 characters that Excel allows.",
    "zh-CN": "公式超过 Excel 允许的 8,192 个字符。",
  },
  InsertDeleteConflict: {
    en: "Rows can’t be inserted here, because cells at the end of the sheet would be pushed off it.",
    "zh-CN": "此处无法插入行：表末的单元格会被挤出工作表。",
  },
  NonBlankCellOffSheet: {
    en: "Rows can’t be inserted here, because cells at the end of the sheet would be pushed off it.",
    "zh-CN": "此处无法插入行：表末的单元格会被挤出工作表。",
  },
  MergedRangeConflict: {
    en: "Merged cells are in the way. Unmerge them, then try again.",
    "zh-CN": "合并单元格妨碍了此操作。取消合并后重试。",
  },
  FilteredRangeConflict: {
    en: "A filter is in the way. Clear it, then try again.",
    "zh-CN": "筛选妨碍了此操作。清除筛选后重试。",
  },
  PivotTableRangeConflict: {
    en: "A PivotTable is in the way. Choose another place.",
    "zh-CN": "数据透视表妨碍了此操作。请换一个位置。",
  },
  UnsupportedSheet: {
    en: "This sheet has no cells. Go to a worksheet, then try again.",
    "zh-CN": "此表没有单元格。切换到普通工作表后重试。",
  },
  RequestPayloadSizeLimitExceeded: {
    en: "That is more cells than Excel takes at once. Choose a smaller range.",
    "zh-CN": "单元格数量超过 Excel 一次可处理的上限。请选择较小的区域。",
  },
  ResponsePayloadSizeLimitExceeded: {
    en: "That is more cells than Excel hands over at once. Choose a smaller range.",
    "zh-CN": "单元格数量超过 Excel 一次可读取的上限。请选择较小的区域。",
  },
  RangeExceedsLimit: {
    en: "That is more cells than Excel takes at once. Choose a smaller range.",
    "zh-CN": "单元格数量超过 Excel 一次可处理的上限。请选择较小的区域。",
  },
  ActivityLimitReached: {
    en: "Excel is busy. Wait a moment, then try again.",
    "zh-CN": "Excel 正忙。稍后重试。",
  },
  ServiceNotAvailable: {
    en: "Excel does not answer at the moment. Wait a moment, then try again.",
    "zh-CN": "Excel 暂无响应。稍后重试。",
  },
};

const REFUSED: Text = {
  en: "Excel refused: {message}",
  "zh-CN": "Excel 拒绝了此操作：{message}",
};

/** Every error of Excel has a code; an error without one is a fault of ours. */
function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** A refusal of Excel in words; anything else comes back as it is, for it is no news for the user. */
export function asProblem(error: unknown): unknown {
  if (error instanceof WorkbookProblem) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  const text = SENTENCES[code] ?? fill(REFUSED, { message: `${(error as Error).message} (${code})` });
  return new WorkbookProblem(text, { cause: error });
}

/** Excel.run, with refusals in words. */
export async function inWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asProblem(error);
  }
}

/**
 * For the way back after a refusal: a context of its own, for the objects of the old one can't be relied
 * on, and it waits for a cell that is being edited instead of giving up.
 */
export function runUndisturbed(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, work);
}
