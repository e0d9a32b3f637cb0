import { screen, waitFor, within } from "@testing-library/react";
import { buildSheets } from "../../src/workbook/sheet-library";
import { createHost } from "../../src/workbench/host/host";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane, sampleGrid } from "./setup";

/* What the search of the Playbook tab shows beside points: traps, and sheets with what is worked on there. */

afterEach(closePanes);

const TIME = { timeout: 8000 };

async function searchFor(query: string, options: Parameters<typeof openPane>[0] = {}, grid = sampleGrid()) {
  const { user } = await openPane(options, grid);
  await user.click(await screen.findByRole("tab", { name: /Playbook|手册/ }));
  await user.click(await screen.findByRole("textbox", { name: /^(Search points|搜索要点)/ }, TIME));
  await user.paste(query);
  const results = within(await screen.findByRole("region", { name: /^(Search results|搜索结果)$/ }));
  const group = async (name: string) => within(await results.findByRole("region", { name }));
  return { user, results, group };
}

test.each([
  ["Pre-PMF", "T04", "PMF 之前就扩张（Pre-PMF Scaling）"],
  ["t05", "T05", "先算清 UE"],
  ["painkillers", "T02", "做止痛药，不做维生素"],
])(
  "without a radar, %s finds the trap %s with its code and how to keep out of it",
  async (query, id, text) => {
    const { user, results, group } = await searchFor(query, { language: "zh-CN" });
    const traps = await group("陷阱");
    const [code] = traps.getAllByText(id);
    expect(code.parentElement?.parentElement).toHaveTextContent(text);
    expect(results.queryByText(/^没有与/)).toBeNull();
    expect(results.getByRole("status")).toHaveTextContent(/\d+ 个陷阱/);
    await user.click(traps.getByRole("button", { name: "建表：陷阱雷达" }));
    expect(await screen.findByRole("checkbox", { name: "陷阱雷达" }, TIME)).toBeVisible();
  },
);

test("where the sheet of the radar is found itself, the way to it stands once", async () => {
  const { results } = await searchFor("陷阱", { language: "zh-CN" });
  expect(results.getByRole("status")).toHaveTextContent(/48 个陷阱/);
  expect(results.getAllByRole("button", { name: "建表：陷阱雷达" })).toHaveLength(1);
});

test("with a radar, a trap that was found opens to its question, which is answered there", async () => {
  const grid = new MemoryGrid(["Model"]);
  Object.assign(globalThis, { Excel: createHost(grid).Excel });
  await buildSheets(["setup", "trap-radar"], { stage: "GTM", language: "en", asOf: 46_326 });
  const { user, group } = await searchFor("T01", {}, grid);
  const traps = await group("Traps");
  const row = within(await traps.findByRole("listitem", {}, TIME));
  await user.click(row.getByRole("button", { name: /Target customer undefined/ }));
  expect(row.getByRole("heading", { name: "Way out" })).toBeVisible();
  await user.click(row.getByRole("radio", { name: "Yes" }));
  expect(await row.findByRole("button", { name: "Undo" }, TIME)).toBeVisible();
  expect(row.getByRole("radio", { name: "Yes" })).toBeChecked();
  await user.click(row.getByRole("button", { name: "Points in the playbook" }));
  expect(await screen.findByRole("heading", { name: "Behind T01" })).toBeVisible();
}, 30_000);

test("a sheet’s title finds the points worked on there, and leads to the sheet", async () => {
  const { user, results, group } = await searchFor("订阅指标");
  const sheets = await group("Sheets");
  expect(results.getByRole("status")).toHaveTextContent("2 points, 1 sheet");
  expect(sheets.getAllByRole("listitem")).toHaveLength(2);
  await user.click(sheets.getByRole("button", { name: "Subscription metrics in Build" }));
  const box = await screen.findByRole("checkbox", { name: "Subscription metrics" }, TIME);
  await waitFor(() => expect(box).toHaveFocus());
});

test.each(["I08", "断约", "R36"])("%s finds points, whatever the pane’s language", async (query) => {
  const { results } = await searchFor(query);
  expect(results.getByRole("status")).toHaveTextContent(/^\d+ points?$/);
  expect(results.getAllByRole("listitem").length).toBeGreaterThan(0);
});

test("what is really not there is said to be not there", async () => {
  const { results } = await searchFor("T99");
  expect(results.getByRole("heading", { name: "No point for “T99”" })).toBeVisible();
});
