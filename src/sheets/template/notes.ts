import type { Text } from "../../locales/text";
import { date, text } from "./columns";
import type { Row, Section } from "./types";

const QUESTION: Text = { en: "Question", "zh-CN": "问题" };
const ANSWER: Text = { en: "Answer", "zh-CN": "回答" };
const REVIEWED: Text = { en: "Reviewed", "zh-CN": "复盘日" };

/** Pixels, and how many letters of ours a line of the questions holds; a Chinese character is as wide as two. */
const QUESTION_WIDTH = 285;
const LETTERS = 46;
const LINE = 18;

const linesOf = ({ en, "zh-CN": zh }: Text) => Math.ceil(Math.max(en.length, 2 * zh.length) / LETTERS);

/** Questions of ours with room for an answer and the day on which somebody looked at it again. */
export function notes(id: string, title: Text, questions: readonly Text[], about?: Text): Section {
  const rows = questions.map((question, i): Row => ({
    id: `${id}${i + 1}`,
    height: Math.max(20, LINE * linesOf(question) + 2),
    cells: { label: { owner: "offered", look: "indent", value: { text: question } } },
  }));
  return {
    id,
    title,
    about,
    columns: [
      { key: "label", title: QUESTION, width: QUESTION_WIDTH, cell: { owner: "ours", look: "label" } },
      text("answer", ANSWER, 400),
      date("reviewed", REVIEWED),
    ],
    rows,
  };
}
