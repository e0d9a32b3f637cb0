import type { Text } from "../../../locales/text";
import { STAGES, type Stage } from "../../../playbook/checklist";
import { TRAPS, type Trap, type TrapStage } from "../../../playbook/traps";
import type { SignalGroup } from "../../../playbook/traps/trap";
import { both } from "../../both";
import { date, oneOf, owner, perRow, signed, text } from "../../template/columns";
import { say } from "../../template/say";
import type { Cell, Column, Row, Section } from "../../template/types";
import { LIGHTS, toldIn } from "./signals";

/* A row a trap: its light out of signals and answers, what to do, who does it. */

export const TRAP_STAGE_NAMES: Readonly<Record<TrapStage, Text>> = {
  PSF: both("PSF", "PSF"),
  PMF: both("PMF", "PMF"),
  GTM: both("GTM", "GTM"),
  SCALE: both("Scale", "规模化"),
  SECOND: both("Second curve", "第二曲线"),
  ALL: both("Any", "各阶段"),
};

export const ANSWERS = {
  yes: both("Yes", "有"),
  no: both("No", "无"),
  unknown: both("Unknown", "不清楚"),
};

const KINDS = {
  computed: both("Computed", "计算"),
  asked: both("Asked", "提问"),
  both: both("Both", "计算与提问"),
};

/** The traps that a stage has reached; a second curve begins while a company is large. */
export function reached(stage: TrapStage, at: Stage): boolean {
  if (stage === "PSF" || stage === "ALL") return true;
  return STAGES.indexOf(stage === "SECOND" ? "SCALE" : stage) <= STAGES.indexOf(at);
}

const sign = (id: string) => `LEFT({signals.${id}.state},1)`;
const any = (tests: readonly string[]) => (tests.length === 1 ? tests[0] : `OR(${tests.join(",")})`);
/** How many of some tests hold: a number also where there is but one. */
export const howMany = (tests: readonly string[]) =>
  tests.length === 0 ? "0" : tests.map((test) => `N(${test})`).join("+");

const shows = (signs: readonly string[]) => (group: SignalGroup) =>
  any(group.anyOf.flatMap(({ id }) => signs.map((each) => `${sign(id)}="${each}"`)));
const isOn = shows(["✕"]);
const isSeen = shows(["✕", "◐"]);
const isOpen = (group: SignalGroup) => `AND(NOT(${isSeen(group)}),${shows(["○"])(group)})`;

/** On with as many signals as it takes, near with one that is no mere occasion; off only once all are known. */
function lightOf({ signals, question, takes }: Trap): string {
  const answer = (words: string) => (question ? [words] : []);
  const on = [...signals.map(isOn), ...answer("{answer}={'yes}")];
  const seen = [...signals.filter(({ occasion }) => !occasion).map(isSeen), ...answer("{answer}={'yes}")];
  const open = [...signals.map(isOpen), ...answer("AND({answer}<>{'yes},{answer}<>{'no})")];
  const told = `IF(${howMany(on)}>=${takes},${say(LIGHTS.on)},IF(${howMany(seen)}>0,${say(LIGHTS.near)},IF(${howMany(open)}>0,${say(LIGHTS.open)},${say(LIGHTS.off)})))`;
  const overruled = `IF({answer}={'yes},${say(LIGHTS.on)},IF({answer}={'no},${say(LIGHTS.off)},${told}))`;
  return `=IF({reason}<>"",${overruled},${told})`;
}

const signalsOf = ({ signals }: Trap) => signals.flatMap(({ anyOf }) => anyOf.map(({ id }) => id));

function tells(trap: Trap): string {
  const { question } = trap;
  const asked = question ? [`${say(question)}&" "&IF({answer}="","–",{answer})`] : [];
  return `=${[...asked, ...signalsOf(trap).map(toldIn)].join('&" · "&')}`;
}

const NAME_OWNER = '{"Name an owner"|"请指定负责角色"}';
const SET_DATE = '{"Set a date"|"请设定期限"}';
const OVERDUE = '{"Overdue"|"已逾期"}';
const ANSWER = '{"Answer the question"|"请回答问题"}';

/** What is still to be said: the question, else the first signal that is not known. */
function missing(trap: Trap): string {
  const open = signalsOf(trap).reduceRight(
    (rest, id) =>
      `IF(${sign(id)}="○",{signals.${id}.label}&{": "|"："}&MID({signals.${id}.state},3,60),${rest})`,
    '""',
  );
  return trap.question ? `IF(AND({answer}<>{'yes},{answer}<>{'no}),${ANSWER},${open})` : open;
}

const nextOf = (trap: Trap) =>
  `=IF(OR(LEFT({light},1)="✕",LEFT({light},1)="◐"),IF({owner}="",${NAME_OWNER},IF({due}="",${SET_DATE},IF({due}<{setup!asof},${OVERDUE},""))),IF(LEFT({light},1)="○",${missing(trap)},""))`;

/** Higher comes first: what is on, then what is near; of these the traps of the stage that we are at. */
function rankAt(stage: TrapStage, place: number, at: Stage): Cell["value"] {
  if (!reached(stage, at)) return { formula: '=""' };
  const first = (stage === at ? 100 : 0) + TRAPS.length - place;
  return {
    formula: `=IF(LEFT({light},1)="✕",1000+${first},IF(LEFT({light},1)="◐",${first},""))`,
  };
}

const ours = (look: Cell["look"], value: Cell["value"]): Cell => ({ owner: "ours", look, value });

const rows = TRAPS.map((trap, place): Row => {
  const { id, stage, name, mitigation, source, signals, question } = trap;
  const kind = signals.length === 0 ? KINDS.asked : question ? KINDS.both : KINDS.computed;
  return {
    id,
    height: 50,
    cells: {
      code: ours("note", { text: both(id, id) }),
      label: { owner: "offered", look: "prose", value: { text: name } },
      stage: ours("note", { text: TRAP_STAGE_NAMES[stage] }),
      kind: ours("note", { text: kind }),
      light: ours("result", { formula: lightOf(trap) }),
      tells: ours("aside", { formula: tells(trap) }),
      way: { owner: "offered", look: "prose", value: { text: mitigation } },
      next: ours("aside", { formula: nextOf(trap) }),
      source: ours("source", { text: source }),
      rank: {
        owner: "ours",
        unit: "hidden",
        value: {
          byStage: Object.fromEntries(STAGES.map((at) => [at, rankAt(stage, place, at)!])),
        },
      },
    },
  };
});

const label: Column = {
  key: "label",
  title: both("Trap", "陷阱"),
  width: 215,
  cell: { owner: "ours", look: "label" },
};

/** Of a stage that the company has not reached. */
export const LATER = both("Later", "后续");

const OLD = "AND(ISNUMBER({answered}),{answered}<{setup!asof}-N({old_after}))";
const WITHOUT_REASON = `AND({kind}=${say(KINDS.computed)},{answer}<>"",{reason}="")`;

export const radar: Section = {
  id: "radar",
  title: both("The 48 traps", "48 个陷阱"),
  about: both(
    "✕ two signals or the only one, for some traps one or three; alternatives count as one; ◐ fewer, or near · grey: a later stage · an answer with a reason overrules",
    "✕ 出现两个信号或唯一信号，个别陷阱为一个或三个，互为替代的算一个；◐ 未到此数，或信号接近 · 灰色为后续阶段 · 填写理由后以回答为准",
  ),
  columns: [
    perRow("code", both("No.", "编号"), "text", 47),
    label,
    perRow("stage", both("Stage", "阶段"), "text", 89),
    signed("light", both("State", "状态"), "", 110),
    perRow("tells", both("What tells", "依据"), "text", 355),
    oneOf("answer", both("Answer ✎", "回答 ✎"), ANSWERS, 82),
    date("answered", both("On ✎", "日期 ✎"), 89),
    { ...text("reason", both("Reason ✎", "理由 ✎"), 130), cell: { owner: "yours", look: "prose" } },
    perRow("way", both("Way out", "化解"), "text", 285),
    owner(),
    date("due", both("Due", "期限"), 89),
    perRow("next", both("Next step", "下一步"), "text", 180),
    perRow("kind", both("How known", "来源方式"), "text", 89),
    perRow("source", both("Source", "出处"), "text", 152),
    perRow("rank", both("Order", "排序"), "hidden", 54),
  ],
  rows,
  value: "light",
  shared: ["rank", "code", "label", "light", "tells", "way", "owner", "due"],
  alone: true,
  rules: [
    {
      column: "code",
      to: "source",
      when: `INDEX({by_stage.counted},MATCH({stage},{by_stage.label},0))=${say(LATER)}`,
      look: "later",
    },
    { column: "light", when: "AND(ISNUMBER({rank}),{rank}>=1000)", look: "fail", count: "{on}" },
    {
      column: "answered",
      when: OLD,
      look: "partly",
      count: 'COUNTIFS({radar.answered},"<"&{setup!asof}-N({old_after}))',
    },
    {
      column: "answered",
      when: 'AND({answer}<>"",{answered}="")',
      look: "missing",
      count: 'SUMPRODUCT(({radar.answer}<>"")*({radar.answered}=""))',
    },
    {
      column: "reason",
      when: WITHOUT_REASON,
      look: "missing",
      count: `COUNTIFS({radar.kind},${say(KINDS.computed)},{radar.answer},"<>",{radar.reason},"")`,
    },
    {
      column: "due",
      when: "AND(ISNUMBER({rank}),ISNUMBER({due}),{due}<{setup!asof})",
      look: "fail",
      count: 'COUNTIFS({radar.due},"<"&{setup!asof},{radar.rank},">=0")',
    },
  ],
};
