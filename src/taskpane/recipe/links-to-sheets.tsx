import { mergeClasses } from "@fluentui/react-components";
import { quoteSheet } from "../../excel/sheet-name";
import { IMPORT } from "../../locales/pane-import";
import { fill } from "../../locales/text";
import { goTo } from "../../workbook/go-to";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useImportStyles } from "./styles";

interface LinksToSheetsProps {
  readonly names: readonly string[];
  readonly onFail: (error: unknown) => void;
}

/** The way to each sheet that was written. */
export function LinksToSheets({ names, onFail }: LinksToSheetsProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <ul className={mergeClasses(shared.list, styles.part)}>
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            className={mergeClasses(shared.bare, shared.link)}
            onClick={() => goTo(`${quoteSheet(name)}!A1`).catch(onFail)}
          >
            {words(fill(IMPORT.goTo, { sheet: name }))}
          </button>
        </li>
      ))}
    </ul>
  );
}
