import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill } from "../../locales/text";
import type { Origin } from "../../playbook/statements/ties";
import { HISTORY_KIND, INPUTS_KIND, PAST_KIND, READINESS_KIND } from "../../sheets/readiness/types";
import { numberOf, plainKind } from "../../sheets/readiness/numbered";
import { readOurRow, type OurRow } from "../../workbook/our-row";
import { type Selection } from "../../workbook/types";
import { useChecklist } from "../checklist";
import { useReport, useReportFault } from "../faults";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useWays } from "../ways";

/** Leads from the selected row of a sheet of ours to what the handbook says about it. */
export function RowLink({ selection }: { readonly selection: Selection }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const reportFault = useReportFault();
  const { toPlaybook } = useWays();
  const [row, setRow] = useState<OurRow & { readonly number: number | undefined }>();
  const { choose } = useChecklist();
  useEffect(() => {
    let left = false;
    readOurRow()
      .then(
        (read) =>
          left || setRow(read && { ...read, kind: plainKind(read.kind), number: numberOf(read.kind) }),
      )
      .catch(reportFault);
    return () => void (left = true);
  }, [selection, reportFault]);
  if (!row || HELPERS.includes(row.kind)) return null;
  const go = () => {
    if (row.number !== undefined) choose(row.number);
    originOf(row).then(toPlaybook).catch(report);
  };
  return (
    <button
      type="button"
      className={mergeClasses(shared.bare, shared.link, shared.whole, styles.link)}
      title={words(fill(PLAYBOOK.ofRow, { row: itemOf(row) ?? selection.sheet }))}
      onClick={go}
    >
      {words(PLAYBOOK.whole)}
    </button>
  );
}

/** Helpers behind other sheets have no points of their own. */
const HELPERS: readonly string[] = ["data", "customer-data"];

const itemOf = ({ kind, ids }: OurRow) =>
  kind === READINESS_KIND ? ids.find((id) => /^R\d\d$/.test(id)) : undefined;

/** Of a row of the radar: “trap-radar-radar-T06”. */
const TRAP = /^trap-radar-.*-(T\d\d)/;

async function originOf(row: OurRow): Promise<Origin> {
  const item = itemOf(row);
  if (item !== undefined) return { items: [item] };
  const trap = row.ids.map((id) => TRAP.exec(id)?.[1]).find(Boolean);
  if (trap !== undefined) return { trap };
  if (row.kind === INPUTS_KIND) return originOfInput(row);
  if ([HISTORY_KIND, PAST_KIND].includes(row.kind)) return { sheet: READINESS_KIND };
  const { aboutOf, listedIn } = await import("./sheets");
  return listedIn(row.kind, row.ids) ?? aboutOf(row.kind, row.ids);
}

/** An input matters for the items that read it. */
async function originOfInput({ ids }: OurRow): Promise<Origin> {
  const { itemsFedBy } = await import("../../sheets/readiness/metrics");
  const items = ids.filter((id) => /^I\d\d$/.test(id)).flatMap(itemsFedBy);
  return items.length > 0 ? { items } : { sheet: READINESS_KIND };
}

const useStyles = makeStyles({ link: { fontSize: "12px" } });
