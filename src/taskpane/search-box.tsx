import { Button, Input, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Ref } from "react";
import { BROWSE } from "../locales/pane";
import type { Text } from "../locales/text";
import { useWords } from "./language";

interface SearchBoxProps {
  readonly query: string;
  /** What can be searched. */
  readonly label: Text;
  readonly onQuery: (query: string) => void;
  /** Absent where the field has no button that empties it. */
  readonly onClear?: () => void;
  readonly field?: Ref<HTMLInputElement>;
}

/** The field above a list that says what of it is wanted; the arrows lead from it into the rows. */
export function SearchBox({ query, label, onQuery, onClear, field }: SearchBoxProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="search" className={styles.search}>
      <Input
        ref={field}
        data-row="search"
        className={styles.input}
        value={query}
        placeholder={words(label)}
        aria-label={words(label)}
        contentBefore={<SearchRegular fontSize={20} />}
        contentAfter={
          query === "" || !onClear ? undefined : (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words(BROWSE.clear)}
              onClick={onClear}
            />
          )
        }
        onChange={(_, { value }) => onQuery(value)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  search: { padding: "12px 16px 0" },
  input: { width: "100%" },
});
