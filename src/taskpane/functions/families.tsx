import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { CATALOGUE } from "../../catalogue";
import { FAMILIES, type FamilyKey } from "../../catalogue/families";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { FunctionRow } from "./function-row";

interface FamiliesProps {
  readonly opened: FamilyKey | null;
  readonly onToggle: (family: FamilyKey) => void;
  readonly onOpen: (id: string) => void;
}

const GROUPS = (Object.keys(FAMILIES) as FamilyKey[])
  .map((family) => ({ family, members: CATALOGUE.filter((definition) => definition.family === family) }))
  .filter(({ members }) => members.length > 0);

/** All functions by family, one family open at a time. */
export function Families({ opened, onToggle, onOpen }: FamiliesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return GROUPS.map(({ family, members }) => {
    const open = family === opened;
    return (
      <div key={family}>
        <h3 className={styles.heading}>
          <button
            type="button"
            data-row={family}
            aria-expanded={open}
            className={mergeClasses(shared.bare, styles.family, open && styles.open)}
            onClick={() => onToggle(family)}
          >
            {open ? <ChevronDownRegular fontSize={16} /> : <ChevronRightRegular fontSize={16} />}
            <span className={styles.title}>{words(FAMILIES[family])}</span>
            <span className={mergeClasses(styles.count, open && styles.open)}>{members.length}</span>
          </button>
        </h3>
        {open && (
          <ul className={shared.list}>
            {members.map((definition) => (
              <FunctionRow key={definition.id} definition={definition} inset onOpen={onOpen} />
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
  count: { fontSize: "12px", color: token("colorNeutralForeground3") },
});
