import { screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import type { BuildTab } from "../../src/taskpane/build/build-tab";
import { createHost } from "../../src/workbench/host/host";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, enter, field, openFunction, openPane, sampleGrid } from "./setup";

/** What fetching the file of the Build tab, and showing it, do besides; by turns in the tests below. */
const mockBuild: { fetch?: () => void; render?: () => void } = {};

jest.mock("../../src/taskpane/build/build-tab", () => {
  mockBuild.fetch?.();
  const { BuildTab: Real } = jest.requireActual<{ BuildTab: typeof BuildTab }>(
    "../../src/taskpane/build/build-tab",
  );
  const Watched: ComponentType<{ active: boolean }> = (props) => {
    mockBuild.render?.();
    return <Real {...props} />;
  };
  return { BuildTab: Watched };
});

/** As webpack’s runtime rejects an import whose file is not there. */
const missingFile = () => {
  throw Object.assign(new Error("Loading chunk 42 failed."), { name: "ChunkLoadError" });
};

const lostFault = () => {
  throw new RangeError("Maximum call stack size exceeded");
};

/** From now on every call of the workbook fails, and not as Excel refuses. */
const breakHost = (grid: MemoryGrid) =>
  Object.assign(globalThis, {
    Excel: createHost(grid, () => new TypeError("x is undefined") as never).Excel,
  });

const setOnline = (online: boolean) => jest.spyOn(navigator, "onLine", "get").mockReturnValue(online);

beforeEach(() => {
  // React tells of every error that a boundary catches.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  mockBuild.fetch = undefined;
  mockBuild.render = undefined;
  closePanes();
  jest.restoreAllMocks();
});

describe("a file of ours that can’t be fetched", () => {
  test("Hourglass was updated: the tab says so, and the other tab goes on", async () => {
    mockBuild.fetch = missingFile;
    const opened = await openPane();
    await opened.user.click(await screen.findByRole("tab", { name: "Build" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Hourglass was updated. Reload.");
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
    await opened.user.click(screen.getByRole("tab", { name: "Functions" }));
    await openFunction(opened, "LTV");
    expect(await field("arpa")).toBeVisible();
  });

  test("says it in Chinese", async () => {
    mockBuild.fetch = missingFile;
    const { user } = await openPane({ language: "zh-CN" });
    await user.click(await screen.findByRole("tab", { name: "建表" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Hourglass 已更新，请重新载入。");
    expect(screen.getByRole("button", { name: "重新载入" })).toBeVisible();
  });

  test("without a network: Try again fetches it again", async () => {
    mockBuild.fetch = missingFile;
    setOnline(false);
    const { user } = await openPane();
    await user.click(await screen.findByRole("tab", { name: "Build" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/there is no network/);
    mockBuild.fetch = undefined;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Build" })).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a view that throws", () => {
  test("stands in for itself with a sentence, and Try again shows it again", async () => {
    mockBuild.render = lostFault;
    const { user } = await openPane();
    await user.click(await screen.findByRole("tab", { name: "Build" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Something went wrong in Hourglass: “Maximum call stack size exceeded”. Try again",
    );
    expect(screen.getByRole("tab", { name: "Functions" })).toBeVisible();
    mockBuild.render = undefined;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Build" })).toBeVisible();
  });
});

describe("a call of the workbook that fails, and not as Excel refuses", () => {
  test("a build ends with a sentence, and Try again reads the workbook again", async () => {
    const grid = new MemoryGrid();
    const { user } = await openPane({}, grid);
    await user.click(await screen.findByRole("tab", { name: "Build" }));
    await screen.findByRole("button", { name: "Build" });
    breakHost(grid);
    await user.click(screen.getByRole("button", { name: "Build" }));
    expect(await screen.findByText(/wrong in Hourglass: “x is undefined”/)).toBeVisible();
    Object.assign(globalThis, { Excel: createHost(grid).Excel });
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Build" })).toBeVisible();
  });

  test("a pane that opens on it says so, in the bar and at its foot, and can be used", async () => {
    const grid = sampleGrid();
    jest.spyOn(grid, "selection").mockImplementation(lostFault);
    jest.spyOn(grid, "usedArea").mockImplementation(lostFault);
    const opened = await openPane({}, grid);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(/Maximum call stack size exceeded/);
    const { user } = opened;
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("alert")).toBeNull();
    await openFunction(opened, "LTV");
    expect(await field("arpa")).toBeVisible();
  });

  test("an insertion says so beside its button, and nothing typed is lost", async () => {
    const opened = await openPane();
    const { user, grid } = opened;
    await openFunction(opened, "ARR");
    await enter({ user }, "mrr", "100");
    const insert = await screen.findByRole("button", { name: "Insert" });
    await waitFor(() => expect(insert).not.toHaveAttribute("aria-disabled", "true"));
    breakHost(grid);
    await user.click(insert);
    expect((await screen.findAllByText(/wrong in Hourglass: “x is undefined”/))[0]).toBeVisible();
    expect(await field("mrr")).toHaveValue("100");
  });
});
