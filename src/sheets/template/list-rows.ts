import type { Row } from "./types";

/** The nth of what is filled in a list of another sheet, blank where there are fewer; a template with its “=”. */
const nth = (list: string, n: number) =>
  `=IFERROR(INDEX({${list}},SMALL(IF({${list}}<>"",ROW({${list}})-ROW(INDEX({${list}},1))+1,""),${n}))&"","")`;

/** Rows called by what is filled in a list of another sheet, such as “setup!sellers”; their ids are “s1”, “s2” … */
export const listRows = (id: string, list: string, count: number): readonly Row[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${id}${i + 1}`,
    cells: { label: { owner: "offered", look: "label", value: { link: nth(list, i + 1) } } },
  }));
