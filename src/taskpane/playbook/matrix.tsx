import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill } from "../../locales/text";
import { CAPABILITIES, CAPABILITY_NAMES } from "../../playbook/checklist";
import {
  PLAYBOOK_STAGES,
  statementsIn,
  type PlaybookCell,
  type PlaybookStage,
} from "../../playbook/statements";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

const STAGES = Object.keys(PLAYBOOK_STAGES) as PlaybookStage[];

interface MatrixProps {
  /** The stage the company is in, as far as it is known. */
  readonly stage: PlaybookStage | undefined;
  readonly chosen: PlaybookCell;
  readonly onChoose: (cell: PlaybookCell) => void;
}

/** How many points there are at each stage, capability by capability; arrow keys go from cell to cell. */
export function Matrix({ stage: current, chosen, onChoose }: MatrixProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);

  const move = (event: KeyboardEvent) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>("[data-at]");
    const next = button && neighbour(table.current, button, event.key);
    if (!next || event.altKey) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <table ref={table} className={styles.table} onKeyDown={move}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(shared.secondary, styles.name)}>
            {words(PLAYBOOK.points)}
          </th>
          {STAGES.map((stage) => (
            <th
              key={stage}
              scope="col"
              className={mergeClasses(
                styles.head,
                shared.secondary,
                stage === current && styles.current,
                stage === (current ?? chosen.stage) && styles.now,
              )}
            >
              {words(PLAYBOOK_STAGES[stage])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CAPABILITIES.map((capability, row) => (
          <tr key={capability}>
            <th
              scope="row"
              className={mergeClasses(styles.name, capability === chosen.capability && styles.now)}
            >
              {words(CAPABILITY_NAMES[capability])}
            </th>
            {STAGES.map((stage, col) => {
              const count = statementsIn({ stage, capability }).length;
              const isChosen = stage === chosen.stage && capability === chosen.capability;
              return (
                <td key={stage} className={mergeClasses(styles.cell, stage === current && styles.current)}>
                  {count === 0 ? (
                    <span className={styles.none}>–</span>
                  ) : (
                    <button
                      type="button"
                      data-at={`${row} ${col}`}
                      aria-pressed={isChosen}
                      aria-label={words(
                        fill(PLAYBOOK.cell, {
                          stage: PLAYBOOK_STAGES[stage],
                          capability: CAPABILITY_NAMES[capability],
                          count,
                        }),
                      )}
                      tabIndex={isChosen ? 0 : -1}
                      className={mergeClasses(shared.bare, styles.count, isChosen && styles.chosen)}
                      onClick={() => onChoose({ stage, capability })}
                    >
                      {count}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const STEPS: Readonly<Record<string, readonly [rows: number, cols: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The next button in the direction of an arrow key; cells without one are passed over. */
function neighbour(table: HTMLElement | null, from: HTMLElement, key: string): HTMLElement | undefined {
  const step = STEPS[key];
  if (!table || !step) return undefined;
  const [row, col] = (from.dataset.at as string).split(" ").map(Number);
  for (let n = 1; n <= STAGES.length; n++) {
    const at = `${row + n * step[0]} ${col + n * step[1]}`;
    const button = table.querySelector<HTMLElement>(`[data-at="${at}"]`);
    if (button) return button;
  }
  return undefined;
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  head: {
    height: "34px",
    padding: "0 3px",
    fontWeight: 400,
    wordBreak: "keep-all",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  name: {
    padding: "4px 8px 4px 0",
    textAlign: "start",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 400,
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  cell: {
    width: "38px",
    padding: "0",
    textAlign: "center",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
    "@media (max-width: 339px)": { width: "34px" },
  },
  current: { backgroundColor: token("colorNeutralBackground3") },
  now: { fontWeight: 600, color: token("colorNeutralForeground1") },
  none: { color: token("colorNeutralForeground3") },
  count: {
    width: "100%",
    height: "33px",
    textAlign: "center",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  chosen: {
    fontWeight: 600,
    color: token("colorNeutralForegroundOnBrand"),
    backgroundColor: token("colorBrandBackground"),
    ":hover": { backgroundColor: token("colorBrandBackground") },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});
