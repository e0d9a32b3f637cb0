import { bounded, metric, open, watch } from "./open";
import { STAGES, type MetricRules } from "./rule";

/* How people are set up, how they meet and how they learn. */

export const TEAMS: readonly MetricRules[] = [
  metric(
    "direct_ratio",
    ["Customer-facing to others", "直接与非直接生产力配比"],
    "multiple",
    [open("higher", { at: ["001", "L742–747"], stages: ["SCALE"] })],
    ["DIRECTRATIO"],
  ),
  metric("meeting_ratio", ["Meeting to doing hours", "会议时间比"], "multiple", [
    bounded(
      [
        { to: 1, label: "doing", meaning: { en: "doing prevails", "zh-CN": "以执行为主" } },
        { above: 1, label: "over_aligned", meaning: { en: "over-aligned", "zh-CN": "过度对齐" } },
      ],
      { at: ["001", "L778"], stages: ["SCALE"] },
    ),
  ]),
  metric(
    "train_useful",
    ["Course found helpful", "培训有用率"],
    "percent",
    [
      watch(
        { en: "87% in one course, no norm", "zh-CN": "某次 87%，非标准" },
        { at: ["000", "L61"], stages: STAGES },
      ),
    ],
    ["TRAINSCORE"],
  ),
];
