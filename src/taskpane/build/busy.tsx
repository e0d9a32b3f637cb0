import { makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useShared } from "../styles";

/** Milliseconds. What takes less than this needs no notice. */
const PATIENCE = 300;

export function Busy({ label }: { readonly label: string }) {
  const styles = useStyles();
  const shared = useShared();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={mergeClasses(shared.view, shared.margins)}>
      {late && (
        <>
          <h2 className={styles.title}>{label}</h2>
          <ProgressBar aria-label={label} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: "16px 0 12px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
});
