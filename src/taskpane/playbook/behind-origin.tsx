import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill, type Text } from "../../locales/text";
import { statementsBehind, type Origin } from "../../playbook/statements/ties";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { moveAmongRows } from "../move-among-rows";
import { useShared } from "../styles";
import { token } from "../theme";
import { listed } from "./item-states";
import { sheetTitle } from "./sheets";
import { StatementRow } from "./statement-row";

interface BehindOriginProps {
  readonly origin: Origin;
  readonly summary: ReadinessSummary | null;
  readonly onBack: () => void;
}

/** The statements behind a function, an item or a row of a sheet. A single one is open. */
export function BehindOrigin({ origin, summary, onBack }: BehindOriginProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const statements = statementsBehind(origin);
  const key = JSON.stringify(origin);
  return (
    <div className={shared.view} onKeyDown={moveAmongRows}>
      <div className={styles.bar}>
        <button
          key={key}
          ref={focusOnce}
          type="button"
          data-row="back"
          className={mergeClasses(shared.bare, styles.back)}
          aria-label={words(PLAYBOOK.backToWhole)}
          onClick={onBack}
        >
          <ChevronLeftRegular fontSize={16} />
          {words(PLAYBOOK.whole)}
        </button>
      </div>
      <div className={shared.scroll}>
        <h2 className={mergeClasses(shared.margins, styles.title)}>{words(titleOf(origin))}</h2>
        {statements.length === 0 && <p className={shared.margins}>{words(PLAYBOOK.behindNothing)}</p>}
        <ul className={mergeClasses(shared.list, styles.list)}>
          {statements.map((statement) => (
            <StatementRow
              key={`${key} ${statement.id}`}
              statement={statement}
              summary={summary}
              withCell
              openFirst={statements.length === 1}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

function titleOf(origin: Origin): Text {
  if ("functionId" in origin) return fill(PLAYBOOK.behindFunction, { id: origin.functionId });
  if ("items" in origin) return fill(PLAYBOOK.behindItems, { items: listed(origin.items) });
  if ("trap" in origin) return fill(PLAYBOOK.behindItems, { items: origin.trap });
  return fill(PLAYBOOK.behindSheet, { sheet: sheetTitle(origin.sheet) ?? origin.sheet });
}

/** The view opens with the way back under the finger; what had the focus before is in another tab. */
function focusOnce(element: HTMLElement | null) {
  element?.focus();
}

const useStyles = makeStyles({
  bar: { display: "flex", flexShrink: 0, minHeight: "36px", alignItems: "center", padding: "0 12px 0 8px" },
  back: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "28px",
    paddingRight: "6px",
    fontSize: "12px",
    color: token("colorNeutralForeground2"),
    ":hover": { color: token("colorNeutralForeground1") },
  },
  title: { margin: "0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  list: { marginTop: "10px" },
});
