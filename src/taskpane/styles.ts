import { makeStyles } from "@fluentui/react-components";
import { token } from "./theme";

/** What several views look like. Type sizes are 14/20 for reading, 12/16 beside it, 16/22 for sections. */
export const useShared = makeStyles({
  /** Fills the height; its `scroll` part scrolls, what stands beside it stays. */
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: { flexGrow: 1, overflowY: "auto", minHeight: 0, position: "relative" },
  margins: { padding: "0 16px" },
  secondary: { fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  muted: { fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground3") },
  /** Over a list. */
  overline: {
    margin: "0",
    padding: "16px 16px 6px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    color: token("colorNeutralForeground3"),
  },
  section: { margin: "0", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  /** A short label, which no line may cut in two: 表格. */
  whole: { flexShrink: 0, whiteSpace: "nowrap" },
  code: {
    margin: "0",
    padding: "8px 10px",
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground3"),
    fontFamily: token("fontFamilyMonospace"),
    fontSize: "12px",
    lineHeight: "18px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  footer: {
    flexShrink: 0,
    padding: "12px 16px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  footerRow: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "12px" },
  /** Fields side by side, of which some take the whole width. */
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "start",
    gap: "12px",
    marginTop: "12px",
    // Fluent’s own is as wide as twenty letters, however narrow its place is.
    "& .fui-Input": { minWidth: 0 },
  },
  wholeField: { gridColumn: "1 / -1", margin: "0" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  /** A button that looks like what it holds. */
  bare: {
    border: "none",
    background: "none",
    padding: "0",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${token("colorStrokeFocus2")}`,
      outlineOffset: "-2px",
      borderRadius: "4px",
    },
  },
  link: {
    color: token("colorBrandForegroundLink"),
    minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
  primary: { minWidth: "96px", flexShrink: 0 },
  /** For screen readers only. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
