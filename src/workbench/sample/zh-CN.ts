import type { CalculatedWorkbook } from "../univer/create";
import { makeSample } from "./make";

/** Made while the page is built: tools/sample-loader.js runs this and ships the answer as plain data. */
export const SAMPLE: Promise<CalculatedWorkbook | null> = makeSample("zh-CN");
