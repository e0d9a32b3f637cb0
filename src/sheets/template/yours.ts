import type { Text } from "../../locales/text";

/** The note beside a threshold that people have to set themselves. */
export const YOURS: Text = { en: "◆ yours; the handbook names no number", "zh-CN": "◆ 自定，手册未给数字" };
