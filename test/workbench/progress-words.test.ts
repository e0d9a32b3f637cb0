import { LocaleService } from "@univerjs/core";
import { createSpreadsheet } from "../../src/workbench/univer/create";

test.each([
  ["en", "Calculated", "Calculating"],
  ["zh-CN", "计算完成", "正在计算"],
] as const)("in %s the grid has words for how far a calculation is", (language, done, calculating) => {
  const { univer } = createSpreadsheet(null, [], language);
  const words = univer.__getInjector().get(LocaleService);
  expect(words.t("sheets-formula.progress.done")).toBe(done);
  expect(words.t("sheets-formula.progress.calculating")).toBe(calculating);
  univer.dispose();
});
