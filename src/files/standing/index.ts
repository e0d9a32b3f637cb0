export { checkFile, type FileCheck } from "./check-file";
export { checkSentences } from "./check-report";
export { workOn } from "./job";
export type { MadeFile } from "./make-portable";
export { cellData, cellsToKnow, madeReport, madeSentence, madeSummary, reasonSentence } from "./report";
export { FILE_WAYS, usualTarget, type FileJob, type FileWay } from "./ways";
export { portableName } from "./words";
