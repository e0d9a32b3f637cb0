import { BENCHMARKS_VERSION } from "../../playbook/benchmarks";
import { defineFunction } from "../define";
import { DEFINITIONS_VERSION, ENGINE_VERSION } from "../versions";

const VERSIONS = `engine ${ENGINE_VERSION}, definitions ${DEFINITIONS_VERSION}, benchmarks ${BENCHMARKS_VERSION}`;

export const VERSION = defineFunction({
  id: "VERSION",
  family: "verdicts",
  title: { en: "Versions of engine and data", "zh-CN": "引擎与数据版本" },
  summary: {
    en: "Which engine, definitions and benchmarks calculate here. Put it at the foot of a report that others will check later.",
    "zh-CN": "写明当前所用引擎、定义与基准的版本。放在报表末尾，便于日后核对。",
  },
  formula: {
    en: "the versions of engine, definitions and benchmarks",
    "zh-CN": "引擎、定义与基准的版本",
  },
  basis: {
    en: "The engine’s version goes up with every release, that of definitions when one changes its meaning, that of benchmarks with the figures.",
    "zh-CN": "引擎版本随每次发布递增，定义版本随含义改变递增，基准版本随数值更新递增。",
  },
  params: [],
  result: "text",
  compute: () => VERSIONS,
  native: {
    none: {
      en: "It names the add-in itself. Copy it as a value to keep what a report was made with.",
      "zh-CN": "它写的是加载项自身的版本；要留存报表所用的版本，请粘贴为值。",
    },
  },
  conventions: [],
  pitfalls: [
    {
      en: "It shows what calculates now, not what calculated when a report was sent.",
      "zh-CN": "它显示的是当前版本，而非报表发出时的版本。",
    },
  ],
  noAnswer: [],
  examples: [
    {
      args: [],
      result: VERSIONS,
      source: { en: "the versions of this release", "zh-CN": "本次发布的版本" },
    },
  ],
  sources: [{ en: "this release", "zh-CN": "本次发布" }],
  related: ["DEFINE", "BENCH"],
  synonyms: ["release", "build", "版本", "版本号"],
});
