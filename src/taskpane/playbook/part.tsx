import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../locales/text";
import { useWords } from "../language";
import { token } from "../theme";

interface PartProps {
  readonly title: Text;
  /** One below the heading of the list that it stands in. */
  readonly heading: "h3" | "h4";
  readonly children: ReactNode;
}

/** A heading and what stands below it. */
export function Part({ title, heading: Heading, children }: PartProps) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Heading className={styles.heading}>{useWords()(title)}</Heading>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  part: { marginBottom: "10px" },
  heading: {
    margin: "0 0 1px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    color: token("colorNeutralForeground3"),
  },
});
