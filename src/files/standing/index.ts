export { checkFile, type FileCheck } from "./check-file";
export { makeLive } from "./make-live";
export { makePortable, type MadeFile } from "./make-portable";
export type { ChangedCell } from "./sheet-pass";
