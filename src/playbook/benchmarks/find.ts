import { LANGUAGES, type Text } from "../../locales/text";
import { bySpelling, spelling, type Metric } from "../metric";
import { METRIC_RULES } from "../rules";
import { citation, segmentName, type Figure, type Stat } from "./figure";
import { FIGURES } from "./index";
import { FIGURE_METRICS } from "./metrics";

/** Every metric of the playbook, with rules or without. */
export const METRICS: readonly Metric[] = [...METRIC_RULES, ...FIGURE_METRICS];

const byName = bySpelling(METRICS);

/** A metric by any of its names in English or Chinese. */
export function findMetricByName(words: string): Metric | undefined {
  return byName.get(spelling(words));
}

export function figuresOf({ metric }: Metric): readonly Figure[] {
  return FIGURES.filter((figure) => figure.metric === metric);
}

/** What narrows the figures of a metric down; "" and 0 leave a side open. */
export interface Wanted {
  readonly stat: Stat;
  readonly segment: string;
  readonly source: string;
  readonly year: number;
}

/**
 * The figures that answer: none, one, or several among which only the asker can choose. A segment left open
 * means everyone, where someone asked everyone; a year left open the newest.
 */
export function narrow(
  figures: readonly Figure[],
  { stat, segment, source, year }: Wanted,
): readonly Figure[] {
  const named = figures.filter(
    (figure) =>
      figure.stat === stat &&
      holds(inEach(segmentName(figure)), segment) &&
      holds(inEach(citation(figure.source)), source),
  );
  const everyone = segment === "" ? named.filter((figure) => figure.segment.startsWith("all")) : [];
  const left = everyone.length > 0 ? everyone : named;
  const wanted = year === 0 ? left.reduce((newest, figure) => Math.max(newest, figure.year), 0) : year;
  return left.filter((figure) => figure.year === wanted);
}

const inEach = (text: Text) => LANGUAGES.map((language) => text[language]);

/** Whether one of the texts holds every word, in whatever case. */
function holds(texts: readonly string[], words: string): boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return texts.some((text) => wanted.every((word) => plain(text).includes(word)));
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/[–—]/g, "-");
