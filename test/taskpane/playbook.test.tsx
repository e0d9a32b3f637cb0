import { act, screen, waitFor, within } from "@testing-library/react";
import { MemoryGrid } from "../grid/memory-grid";
import { buildReadiness } from "../../src/workbook/readiness";
import { closePanes, openFunction, openPane, pageTitle, select } from "./setup";

afterEach(closePanes);

const TIME = { timeout: 8000 };
const title = (name: RegExp) => screen.findByRole("heading", { level: 2, name }, TIME);
const point = (name: RegExp) => screen.findByRole("button", { name, expanded: false }, TIME);

async function openPlaybook(options: Parameters<typeof openPane>[0] = {}) {
  const opened = await openPane(options);
  await opened.user.click(await screen.findByRole("tab", { name: /Playbook|手册/ }));
  await title(/GTM/);
  return opened;
}

test("stage by capability, with how many points there are, and those of the chosen cell", async () => {
  const { user } = await openPlaybook();
  expect(screen.getByRole("button", { name: "GTM, Business management: 28" })).toBePressed();
  const [first] = screen.getAllByRole("listitem");
  expect(within(first).getByRole("img", { name: "must" })).toHaveTextContent("◆");
  expect(screen.getAllByRole("listitem")).toHaveLength(28);
  await user.click(screen.getByRole("button", { name: "PMF, Service operations: 8" }));
  await title(/^PMF, service operations$/);
  expect(screen.getAllByRole("listitem")).toHaveLength(8);
  // Where the handbook says nothing there is nothing to press, and the arrow keys pass it over.
  expect(screen.queryByRole("button", { name: /PSF, Service/ })).toBeNull();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("button", { name: "PMF, Service operations: 8" })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowLeft}{Enter}");
  await title(/^PSF, business management$/);
});

test("a point opens to why, measure, proof and next step, and leads to function and sheet", async () => {
  const { user } = await openPlaybook();
  await user.click(await point(/Scaling needs a reasonable UE/));
  const row = screen.getByRole("button", { name: /Scaling needs/, expanded: true }).closest("li")!;
  for (const name of ["Why", "How to measure it", "What proves it", "Next step"]) {
    expect(within(row).getByRole("heading", { name })).toBeVisible();
  }
  expect(row).toHaveTextContent("> 3×expand");
  expect(row).toHaveTextContent("R36 LTV and CAC sheet with method named");
  expect(row).toHaveTextContent("Cut CAC, or raise renewal, price or life before adding sellers.");
  expect(row).toHaveTextContent("Handbook 001, L451, L113");
  await user.click(within(row).getByRole("button", { name: "LTVCAC" }));
  await pageTitle("LTVCAC");
  await user.click(screen.getByRole("tab", { name: "Playbook" }));
  await user.click(within(row).getByRole("button", { name: "Unit economics in Build" }));
  const box = await screen.findByRole("checkbox", { name: "Unit economics" }, TIME);
  await waitFor(() => expect(box).toHaveFocus());
});

test("the search goes through both languages, and says when nothing is found", async () => {
  const { user } = await openPlaybook({ language: "zh-CN" });
  await user.keyboard("/");
  expect(screen.getByRole("textbox", { name: "搜索要点、陷阱和工作表" })).toHaveFocus();
  await user.paste("span of one");
  expect(await screen.findByText("没有与「span of one」对应的要点")).toBeVisible();
  await user.keyboard("{Escape}");
  await user.paste("eight sellers");
  expect(await screen.findByText("1 条要点")).toBeVisible();
  await user.keyboard("{ArrowDown}{Enter}");
  const [row] = screen.getAllByRole("listitem");
  expect(row).toHaveTextContent("GTM · 组织");
  expect(row).toHaveTextContent("一线主管最多带八名销售。");
  expect(row).toHaveTextContent("第九个人就没人带了。");
});

test("what the handbook is stands where its points do", async () => {
  await openPlaybook();
  const about = screen.getByText("What the handbook is").closest("details")!;
  expect(about).toHaveTextContent(/001 Youzan SaaS handbook 2\.0 \(2025\)/);
  expect(about).toHaveTextContent(/002 to 004 are digests of what others wrote/);
});

test("a function page shows its points and leads to them, and the way back leads to the whole", async () => {
  const opened = await openPane();
  await openFunction(opened, "NDR");
  await screen.findByRole("heading", { name: "In the playbook" }, TIME);
  await opened.user.click(screen.getByRole("button", { name: /in the playbook$/ }));
  await title(/^Behind SAAS\.NDR$/);
  expect(screen.getByRole("button", { name: /No large sales expansion with NDR below 80%/ })).toBeVisible();
  expect(screen.getByRole("button", { name: "Back to the whole playbook" })).toHaveFocus();
  await opened.user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  await title(/^GTM, business management$/);
});

test("a row of the checklist leads to its points, which say how its gate stands", async () => {
  const grid = new MemoryGrid(["Ledger"]);
  const { user } = await openPane({}, grid);
  await act(async () => {
    await buildReadiness({ stage: "GTM", language: "en", asOf: 46_000 });
  });
  const [[cell]] = [...grid.sheet("GTM Readiness").cells.entries()].filter(
    ([, { content }]) => content === "R47",
  );
  await select(grid, "GTM Readiness", Math.floor(cell / 16_384), 4);
  await user.click(await screen.findByRole("button", { name: "Playbook" }, TIME));
  await title(/^Behind R47$/);
  expect(screen.getByRole("button", { name: /No large sales expansion/, expanded: true })).toBeVisible();
  await select(grid, "Ledger", 3, 3);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Playbook" })).toBeNull());
}, 30_000);
