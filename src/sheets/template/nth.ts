/** The nth of what is filled in a list of another sheet, blank where there are fewer; a template with its “=”. */
export const nth = (list: string, n: number) =>
  `=IFERROR(INDEX({${list}},SMALL(IF({${list}}<>"",ROW({${list}})-ROW(INDEX({${list}},1))+1,""),${n}))&"","")`;
