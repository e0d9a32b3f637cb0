import type { Text } from "../locales/text";

interface Part {
  /** As sources cite it: “Handbook 001, L30” is line 30 of this text. */
  readonly number: string;
  readonly name: Text;
  /** When it appeared. */
  readonly year: number;
}

/** What sources call “Handbook”: five public Chinese texts, of which 001 is the handbook itself. */
const HANDBOOK_PARTS: readonly Part[] = [
  {
    number: "000",
    name: {
      en: "articles on SaaS sales management, teasers",
      "zh-CN": "SaaS 销售管理系列文章导读",
    },
    year: 2019,
  },
  { number: "001", name: { en: "Youzan SaaS handbook 2.0", "zh-CN": "有赞 SaaS 手册 2.0" }, year: 2025 },
  { number: "002", name: { en: "digest of SaaS news", "zh-CN": "SaaS 资讯摘编" }, year: 2015 },
  {
    number: "003",
    name: { en: "ten lessons from three years of enterprise SaaS", "zh-CN": "企业级 SaaS 三年的十条经验" },
    year: 2017,
  },
  { number: "004", name: { en: "growth traps of ToB SaaS", "zh-CN": "ToB SaaS 的增长陷阱" }, year: 2019 },
];

const listed = (text: (part: Part) => string, between: string) => HANDBOOK_PARTS.map(text).join(between);

/** What “Handbook” is, in one sentence. */
export const HANDBOOK: Text = {
  en: `“Handbook” in a source means one of five public Chinese texts, L a line in it: ${listed(
    ({ number, name, year }) => `${number} ${name.en} (${year})`,
    "; ",
  )}. 002 to 004 are digests of what others wrote.`,
  "zh-CN": `出处中的「手册」指以下五份公开的中文资料，L 为行号：${listed(
    ({ number, name, year }) => `${number} ${name["zh-CN"]}（${year}）`,
    "；",
  )}。其中 002 至 004 是他人内容的摘编。`,
};
