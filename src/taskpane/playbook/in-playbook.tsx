import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK, WEIGHT_WORDS } from "../../locales/pane-playbook";
import { fill } from "../../locales/text";
import { statementsBehind } from "../../playbook/statements/ties";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useWays } from "../ways";
import { SIGNS } from "./signs";

/** So many statements stand on a function’s page; the rest is a step away. */
const AT_ONCE = 3;

/** What the handbook asks for that a function computes, on the page of the function. */
export function InPlaybook({ functionId }: { readonly functionId: string }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { toPlaybook } = useWays();
  const statements = statementsBehind({ functionId });
  if (statements.length === 0) return null;
  const more =
    statements.length > AT_ONCE ? fill(PLAYBOOK.showAll, { count: statements.length }) : PLAYBOOK.showThem;
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{words(PLAYBOOK.inPlaybook)}</h2>
      <ul className={mergeClasses(shared.list, styles.list)}>
        {statements.slice(0, AT_ONCE).map(({ id, weight, text }) => (
          <li key={id} className={styles.row}>
            <span role="img" aria-label={words(WEIGHT_WORDS[weight])} className={styles.sign}>
              {SIGNS[weight]}
            </span>
            {words(text)}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={mergeClasses(shared.bare, shared.link)}
        onClick={() => toPlaybook({ functionId })}
      >
        {words(more)}
      </button>
    </section>
  );
}

const useStyles = makeStyles({
  part: { marginTop: "24px" },
  list: { margin: "2px 0 4px" },
  row: { display: "flex", gap: "8px", marginTop: "4px", lineHeight: "20px" },
  sign: { flexShrink: 0, width: "14px", textAlign: "center" },
});
