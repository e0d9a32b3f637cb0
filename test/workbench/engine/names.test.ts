import { ICommandService } from "@univerjs/core";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { calculated } from "./headless";

test("a formula follows its names to other cells", async () => {
  const book = await calculated({ Sheet1: [[1, 10, "=hg_one+1", "=SUM(hg_one,hg_other)"]] });
  const mean = async (names: Readonly<Record<string, string>>) => {
    for (const [name, formulaOrRefString] of Object.entries(names)) {
      const params = { unitId: "wb", id: name, name, formulaOrRefString };
      book.injector.get(ICommandService).syncExecuteCommand(SetDefinedNameMutation.id, params);
    }
    await book.again(names);
    return [book.at("Sheet1", 0, 2), book.at("Sheet1", 0, 3)];
  };
  expect(await mean({ hg_one: "Sheet1!$A$1", hg_other: "Sheet1!$B$1" })).toEqual([2, 11]);
  expect(await mean({ hg_one: "Sheet1!$B$1" })).toEqual([11, 20]);
  expect(await mean({ hg_one: "Sheet1!$A$1", hg_other: "Sheet1!$A$1" })).toEqual([2, 2]);
});
