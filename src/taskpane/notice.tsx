import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly kind: "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons that do something about it. */
  readonly actions?: ReactNode;
}

/** What went wrong or needs attention, in the one MessageBar of a view. */
export function Notice({ kind, title, children, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={kind} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

const useStyles = makeStyles({
  bar: { margin: "12px 16px 0", flexShrink: 0, paddingTop: "8px", paddingBottom: "8px" },
});
