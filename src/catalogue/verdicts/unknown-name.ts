import { METRICS } from "../../playbook/benchmarks/find";
import { spelling, type Metric } from "../../playbook/metric";
import { same, type Language, type Text } from "../../locales/text";
import { fill, noAnswer, type Failure, type FunctionDefinition } from "../define";
import { largest } from "../extremes";
import { ALIKE, likeness } from "../likeness";

/** What a name that nothing bears may have meant. */
interface Candidate {
  readonly shown: Text;
  readonly names: readonly string[];
}

const ofFunction = ({ id, title }: FunctionDefinition): Candidate => ({
  shown: same(id),
  names: [id, title.en, title["zh-CN"]],
});

const ofMetric = ({ metric, name, aliases, computedBy }: Metric): Candidate => ({
  shown: computedBy ? same(computedBy) : { en: metric, "zh-CN": name["zh-CN"] },
  names: [metric, name.en, name["zh-CN"], ...aliases],
});

const MOST = 5;
/** No name is longer; what a cell holds beyond it is not compared. */
const LONGEST = 60;

const NONE_NEAR: Text = {
  en: "Nothing is called “{words}”. Give a function, such as LTV, or a metric of VERDICT or BENCH, such as ndr.",
  "zh-CN": "没有名为「{words}」的函数或指标。请填函数名（如 LTV），或 VERDICT、BENCH 中的指标名（如 ndr）。",
};

const SOME_NEAR: Text = {
  en: "No function or metric is called “{words}”. Nearest: {nearest}.",
  "zh-CN": "没有名为「{words}」的函数或指标。相近的有：{nearest}。",
};

export function unknownName(catalogue: readonly FunctionDefinition[], name: string): Failure {
  const nearest = nearestTo(name, [...catalogue.map(ofFunction), ...METRICS.map(ofMetric)]);
  return noAnswer(nearest ? fill(SOME_NEAR, { words: name, nearest }) : fill(NONE_NEAR, { words: name }));
}

/** “Nearest: ndr. ”, to stand before a list of all names; empty where none is near. */
export function nearestMetrics(metrics: readonly Metric[], words: string): Text {
  const candidates = metrics.map(({ metric, name, aliases }) => ({
    shown: { en: metric, "zh-CN": name["zh-CN"] },
    names: [metric, name.en, name["zh-CN"], ...aliases],
  }));
  const nearest = nearestTo(words, candidates);
  return nearest
    ? fill({ en: "Nearest: {nearest}. ", "zh-CN": "相近的有：{nearest}。" }, { nearest })
    : same("");
}

function nearestTo(words: string, candidates: readonly Candidate[]): Text | undefined {
  const wanted = spelling(words.slice(0, LONGEST));
  const near = candidates
    .map(({ shown, names }) => ({
      shown,
      alike: largest(names.map((name) => likeness(wanted, spelling(name)))),
    }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  if (near.length === 0) return undefined;
  const listed = (language: Language) =>
    [...new Set(near.map(({ shown }) => shown[language]))].slice(0, MOST);
  return { en: listed("en").join(", "), "zh-CN": listed("zh-CN").join("、") };
}
