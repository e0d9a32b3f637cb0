import type { Text } from "../../locales/text";
import { date, text } from "./columns";
import type { Row, Section } from "./types";

const QUESTION: Text = { en: "Question", "zh-CN": "问题" };
const ANSWER: Text = { en: "Answer", "zh-CN": "回答" };
const REVIEWED: Text = { en: "Reviewed", "zh-CN": "复盘日" };

/** Questions of ours with room for an answer and the day on which somebody looked at it again. */
export function notes(id: string, title: Text, questions: readonly Text[], about?: Text): Section {
  const rows = questions.map((question, i): Row => ({
    id: `${id}${i + 1}`,
    cells: { label: { owner: "offered", look: "label", value: { text: question } } },
  }));
  return {
    id,
    title,
    about,
    columns: [
      // Over as many columns of the sheet as the longest question needs in one line.
      { key: "label", title: QUESTION, width: 600, cell: { owner: "ours", look: "label" } },
      text("answer", ANSWER, 400),
      date("reviewed", REVIEWED),
    ],
    rows,
  };
}
