import type { Text } from "../../locales/text";

/** Words in the language of the sheet as a template of a formula has them. */
export const say = (text: Text) => `{"${text.en}"|"${text["zh-CN"]}"}`;
