import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill, type Text } from "../../locales/text";
import { statementsBehind, type Origin } from "../../playbook/statements/ties";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { moveAmongRows } from "../move-among-rows";
import { useShared } from "../styles";
import { BackBar } from "./back-bar";
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
      <BackBar key={key} text={PLAYBOOK.whole} label={PLAYBOOK.backToWhole} onBack={onBack} />
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

const useStyles = makeStyles({
  title: { margin: "0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  list: { marginTop: "10px" },
});
