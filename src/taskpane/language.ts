import { createContext, useContext } from "react";
import type { Language, Text } from "../locales/text";

export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Answers how a Text reads in the pane's language. */
export function useWords(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
