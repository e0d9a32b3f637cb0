import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { token } from "./theme";

/** A key of the keyboard, drawn small. */
export function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className={useStyles().key}>{children}</kbd>;
}

const useStyles = makeStyles({
  key: {
    padding: "0 5px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground2"),
    color: token("colorNeutralForeground2"),
    font: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
  },
});
