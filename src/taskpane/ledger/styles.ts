import { makeStyles } from "@fluentui/react-components";
import { token } from "../theme";

/** What the parts of the Ledger view look like. */
export const useLedgerStyles = makeStyles({
  part: { marginTop: "20px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  sub: { margin: "12px 0 2px", fontSize: "12px", lineHeight: "16px", fontWeight: 600 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "30px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  tall: { padding: "6px 0" },
  name: { maxWidth: "45%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: 600 },
  big: { fontSize: "24px", lineHeight: "32px", fontWeight: 600 },
  warn: { color: token("colorStatusWarningForeground1") },
  good: { color: token("colorStatusSuccessForeground1") },
  group: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    minHeight: "36px",
  },
  finding: { padding: "6px 0 6px 24px", borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  told: {
    marginTop: "8px",
    padding: "8px 12px",
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground2"),
  },
});
