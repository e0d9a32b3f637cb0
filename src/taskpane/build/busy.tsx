import { makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { useLate } from "../late";
import { useShared } from "../styles";

export function Busy({ label }: { readonly label: string }) {
  const styles = useStyles();
  const shared = useShared();
  const late = useLate();
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
