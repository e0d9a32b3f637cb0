import { LIBRARY } from "../../locales/pane-library";
import { fill } from "../../locales/text";
import type { FamilyId } from "../../sheets/template/families";
import type { LibrarySheet } from "../../workbook/sheet-library";
import { useWords } from "../language";
import { useShared } from "../styles";
import { meantSheets } from "./library-choice";
import { LibraryFamilies } from "./library-families";
import { LibraryRow } from "./library-row";

interface LibraryListProps {
  readonly sheets: readonly LibrarySheet[];
  readonly query: string;
  readonly chosen: ReadonlySet<string>;
  readonly asked: { readonly id: string } | undefined;
  readonly opened: FamilyId | null;
  readonly onOpen: (family: FamilyId | null) => void;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onGo: (sheet: string) => void;
  readonly onMean: (id: string, sheet: string) => void;
}

/** All sheets by family, or those that a query means. */
export function LibraryList({ query, opened, onOpen, ...props }: LibraryListProps) {
  const { sheets, chosen, onChoose, onGo, onMean } = props;
  const shared = useShared();
  const words = useWords();
  if (query.trim() === "") {
    const toggle = (family: FamilyId) => onOpen(family === opened ? null : family);
    return <LibraryFamilies {...props} opened={opened} onToggle={toggle} />;
  }
  const meant = meantSheets(sheets, query);
  if (meant.length === 0) return <p className={shared.margins}>{words(fill(LIBRARY.nothing, { query }))}</p>;
  return (
    <ul className={shared.list}>
      {meant.map((sheet) => (
        <LibraryRow
          key={sheet.definition.id}
          sheet={sheet}
          all={sheets}
          chosen={chosen.has(sheet.definition.id)}
          onChoose={(next) => onChoose(sheet.definition.id, next)}
          onGo={onGo}
          onMean={onMean}
        />
      ))}
    </ul>
  );
}
