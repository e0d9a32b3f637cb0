import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { BUILD } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import { CHECKLIST } from "../../playbook/checklist";
import { INPUTS } from "../../sheets/readiness/inputs";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import type { SheetRole, WantedSheet } from "./names";

interface WrittenSheetsProps {
  readonly sheets: readonly WantedSheet[];
  readonly nameOf: (sheet: WantedSheet) => string;
}

/** “What will be written”: each sheet, what it is for, and whether it is new. */
export function WrittenSheets({ sheets, nameOf }: WrittenSheetsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <section className={styles.part}>
      <h2 className={mergeClasses(shared.section, styles.title)}>{words(BUILD.written)}</h2>
      <ul className={shared.list}>
        {sheets.map((sheet) => (
          <li key={sheet.role} className={styles.sheet}>
            <TableSimpleRegular fontSize={20} className={styles.icon} />
            <span className={styles.about}>
              <span>{nameOf(sheet)}</span>
              <span className={shared.secondary}>{words(ABOUT[sheet.role])}</span>
            </span>
            <span className={shared.muted}>{words(sheet.isNew ? BUILD.isNew : BUILD.isUpdate)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ABOUT: Readonly<Record<SheetRole, Text>> = {
  readiness: fill(BUILD.readinessAbout, { items: CHECKLIST.length }),
  inputs: fill(BUILD.inputsAbout, { count: INPUTS.length }),
};

const useStyles = makeStyles({
  part: { marginTop: "20px" },
  title: { marginBottom: "8px" },
  sheet: {
    display: "flex",
    gap: "10px",
    padding: "8px 0",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    "&:last-child": { borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  },
  icon: { flexShrink: 0, color: token("colorNeutralForeground2") },
  about: { display: "flex", flexDirection: "column", flexGrow: 1 },
});
