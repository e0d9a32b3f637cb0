import { makeStyles } from "@fluentui/react-components";
import { token } from "../theme";

/** What the parts of an explanation look like. */
export const useExplainStyles = makeStyles({
  section: { marginTop: "24px" },
  heading: { marginBottom: "6px" },
  line: {
    display: "grid",
    gridTemplateColumns: "24px minmax(56px, 1fr) auto minmax(72px, auto)",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "32px",
    padding: "2px 0",
    boxSizing: "border-box",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  tree: { borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  inside: { paddingLeft: "16px" },
  name: { overflowWrap: "anywhere" },
  strong: { fontWeight: 600 },
  where: { fontSize: "12px", textAlign: "end", overflowWrap: "anywhere", maxWidth: "140px" },
  value: { textAlign: "end", whiteSpace: "nowrap" },
  toggle: { display: "flex", alignItems: "center", justifyContent: "center", width: "24px", height: "24px" },
  expression: {
    fontFamily: token("fontFamilyMonospace"),
    fontSize: "12px",
    color: token("colorNeutralForeground2"),
    textAlign: "end",
    overflowWrap: "anywhere",
    maxWidth: "140px",
  },
  worked: {
    padding: "6px 0 6px 32px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    overflowWrap: "anywhere",
  },
  step: { margin: "0", color: token("colorNeutralForeground2") },
  text: { margin: "0 0 8px" },
});
