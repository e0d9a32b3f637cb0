import type { Language, Text } from "../locales/text";
import type { Aside } from "./keep/store";

/** What can be done about a workbook that was kept and isn’t opened. */
export interface AsideActions {
  readonly onOpen: () => Promise<void>;
  readonly onDownload: () => void;
  readonly onDelete: () => Promise<void>;
}

const SENTENCES: Readonly<Record<Aside["reason"], Text>> = {
  broken: {
    en: "The workbook kept in this browser can’t be read, so the sample is here instead. The old one is set aside.",
    "zh-CN": "本浏览器中保存的工作簿无法读取，已改为打开示例；原工作簿另行保留，并未删除。",
  },
  otherVersion: {
    en: "The workbook kept in this browser is from another version, so the sample is here instead. The old one is set aside.",
    "zh-CN": "本浏览器中保存的工作簿来自其他版本，已改为打开示例；原工作簿另行保留，并未删除。",
  },
  replaced: {
    en: "The workbook that was here before is set aside.",
    "zh-CN": "此前的工作簿已另行保留，并未删除。",
  },
};

const BUTTONS = {
  open: { en: "Open it all the same", "zh-CN": "仍然打开" },
  download: { en: "Save it as a file", "zh-CN": "存为文件" },
  delete: { en: "Delete it", "zh-CN": "删除" },
} as const satisfies Record<string, Text>;

/** The line under the header about a workbook that was set aside; undefined takes it away. */
export function showAside(aside: Aside | undefined, language: Language, actions: AsideActions): void {
  const notice = document.getElementById("notice")!;
  notice.hidden = aside === undefined;
  if (aside === undefined) return;
  notice.querySelector("p")!.textContent = SENTENCES[aside.reason][language];
  const button = (words: Text, action: () => unknown) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words[language];
    made.addEventListener("click", () => void action());
    return made;
  };
  notice
    .querySelector("div")!
    .replaceChildren(
      ...(aside.reason !== "broken" ? [button(BUTTONS.open, actions.onOpen)] : []),
      button(BUTTONS.download, actions.onDownload),
      button(BUTTONS.delete, actions.onDelete),
    );
}

export function download(record: unknown): void {
  const file = new Blob([JSON.stringify(record)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "hourglass-workbook.json";
  link.click();
  URL.revokeObjectURL(link.href);
}
