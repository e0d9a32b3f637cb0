import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { REFERENCE } from "../../catalogue/reference";
import { BROWSE } from "../../locales/pane";
import { fill } from "../../locales/text";
import { Key } from "../key";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { FunctionRow } from "./function-row";
import { nearestFunctions, type Nearest } from "./nearest";
import { searchFunctions, searchTerms } from "./search";

interface SearchResultsProps {
  readonly query: string;
  readonly onOpen: (id: string) => void;
}

export function SearchResults({ query, onOpen }: SearchResultsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const terms = searchTerms(query);
  const hits = searchFunctions(REFERENCE, query, useLanguage());
  const nearest = nearestFunctions(REFERENCE, query);
  // A word with a known answer gets it, though it may occur in what some function is for.
  if (hits.length === 0 || nearest.about)
    return <NothingFound query={query} nearest={nearest} onOpen={onOpen} />;
  const count = fill(BROWSE.found, { count: hits.length });
  return (
    <section aria-label={words(BROWSE.results)}>
      <div className={styles.head}>
        <span role="status" className={shared.secondary}>
          {words(count)}
        </span>
        <span aria-hidden className={styles.keys}>
          <Key>↓</Key>
          <Key>Enter</Key>
        </span>
      </div>
      <ul className={shared.list}>
        {hits.map(({ definition, line }) => (
          <FunctionRow
            key={definition.id}
            definition={definition}
            line={line}
            terms={terms}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

function NothingFound({ query, nearest, onOpen }: SearchResultsProps & { readonly nearest: Nearest }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { about, definitions } = nearest;
  const next = definitions.length > 0 ? BROWSE.closest : BROWSE.tryOther;
  return (
    <section aria-label={words(BROWSE.results)}>
      <div role="status" className={mergeClasses(shared.margins, styles.nothing)}>
        <h2 className={shared.section}>{words(fill(BROWSE.nothing, { query: query.trim() }))}</h2>
        <p className={styles.about}>{words(about ? fill(BROWSE.aboutAndClosest, { about }) : next)}</p>
      </div>
      <ul className={shared.list}>
        {definitions.map((definition) => (
          <FunctionRow key={definition.id} definition={definition} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    padding: "14px 16px 4px",
  },
  keys: { display: "flex", gap: "4px" },
  nothing: { paddingTop: "20px", paddingBottom: "8px" },
  about: { margin: "4px 0 0", lineHeight: "20px", color: "var(--colorNeutralForeground2)" },
});
