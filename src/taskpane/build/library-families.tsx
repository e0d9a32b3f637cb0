import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { LIBRARY } from "../../locales/pane-library";
import { fill } from "../../locales/text";
import { SHEET_FAMILIES, type FamilyId } from "../../sheets/template/families";
import type { LibrarySheet } from "../../workbook/sheet-library";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { LibraryRow } from "./library-row";

interface LibraryFamiliesProps {
  readonly sheets: readonly LibrarySheet[];
  readonly chosen: ReadonlySet<string>;
  /** The sheet to bring into view, as often as somebody asks. */
  readonly asked: { readonly id: string } | undefined;
  readonly opened: FamilyId | null;
  readonly onToggle: (family: FamilyId) => void;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onGo: (sheet: string) => void;
  readonly onMean: (id: string, sheet: string) => void;
}

/** The sheets by family, one family open at a time; a closed one says how many are built and chosen. */
export function LibraryFamilies(props: LibraryFamiliesProps) {
  const { sheets, chosen, asked, opened, onToggle, onChoose, onGo, onMean } = props;
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const families = (Object.keys(SHEET_FAMILIES) as FamilyId[])
    .map((family) => ({ family, members: sheets.filter(({ definition }) => definition.family === family) }))
    .filter(({ members }) => members.length > 0);
  return families.map(({ family, members }) => {
    const open = family === opened;
    const built = members.filter(({ standing }) => standing).length;
    const marked = members.filter(({ definition }) => chosen.has(definition.id)).length;
    return (
      <div key={family}>
        <h3 className={styles.heading}>
          <button
            type="button"
            aria-expanded={open}
            className={mergeClasses(shared.bare, styles.family, open && styles.open)}
            onClick={() => onToggle(family)}
          >
            {open ? <ChevronDownRegular fontSize={16} /> : <ChevronRightRegular fontSize={16} />}
            <span className={styles.title}>{words(SHEET_FAMILIES[family])}</span>
            {marked > 0 && !open && (
              <span className={styles.marked}>{words(fill(LIBRARY.countChosen, { count: marked }))}</span>
            )}
            {built > 0 && (
              <span className={shared.muted}>{words(fill(LIBRARY.countBuilt, { count: built }))}</span>
            )}
            <span className={mergeClasses(shared.muted, styles.count)}>{members.length}</span>
          </button>
        </h3>
        {open && (
          <ul className={shared.list}>
            {members.map((sheet) => (
              <LibraryRow
                key={sheet.definition.id}
                sheet={sheet}
                all={sheets}
                chosen={chosen.has(sheet.definition.id)}
                asked={asked?.id === sheet.definition.id ? asked : undefined}
                onChoose={(next) => onChoose(sheet.definition.id, next)}
                onGo={onGo}
                onMean={onMean}
              />
            ))}
          </ul>
        )}
      </div>
    );
  });
}

const useStyles = makeStyles({
  heading: { margin: "0", font: "inherit", borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  family: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "0 16px 0 12px",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  open: { fontWeight: 600 },
  title: { flexGrow: 1 },
  count: { minWidth: "16px", textAlign: "end" },
  marked: { fontSize: "12px", fontWeight: 600, color: token("colorBrandForegroundLink") },
});
