import { WEIGHT_WORDS } from "../../locales/pane-playbook";
import { cellOf, type Statement } from "../../playbook/statements";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { cellTitle } from "./cell-title";
import { ItemStates } from "./item-states";
import { OpeningRow } from "./opening-row";
import { SIGNS } from "./signs";
import { StatementDetail } from "./statement-detail";

interface StatementRowProps {
  readonly statement: Statement;
  readonly summary: ReadinessSummary | null;
  /** Where it stands in a list from several cells. */
  readonly withCell?: boolean;
  readonly openFirst?: boolean;
}

/** A statement of the handbook; it opens to what there is to know about it. */
export function StatementRow({ statement, summary, withCell, openFirst }: StatementRowProps) {
  const shared = useShared();
  const words = useWords();
  const { id, weight, text, items = [] } = statement;
  return (
    <OpeningRow
      id={id}
      sign={SIGNS[weight]}
      label={WEIGHT_WORDS[weight]}
      title={text}
      above={withCell && <span className={shared.muted}>{words(cellTitle(cellOf(statement)))}</span>}
      below={<ItemStates items={items} summary={summary} />}
      openFirst={openFirst}
    >
      <StatementDetail statement={statement} />
    </OpeningRow>
  );
}
