import type { Text } from "../../locales/text";
import type { Capability } from "../checklist/item";
import { handbook } from "../rules/rule";

/** Where people fall into a trap, in order; the last is no stage of its own: it lies in wait everywhere. */
export const TRAP_STAGES = ["PSF", "PMF", "GTM", "SCALE", "SECOND", "ALL"] as const;
export type TrapStage = (typeof TRAP_STAGES)[number];

/** What a sheet of ours can say of a trap. */
interface Signal {
  /** “T06b”: the trap and a letter. */
  readonly id: string;
  /** The sheet that it is read from. */
  readonly sheet: string;
  readonly label: Text;
}

/** Signals of which one is enough, so that they count as one. */
export interface SignalGroup {
  readonly anyOf: readonly Signal[];
  /** Harmless by itself: it makes a trap of the others, such as hiring while deals cost more than they bring. */
  readonly occasion?: true;
}

export interface Trap {
  /** “T06”. */
  readonly id: string;
  readonly stage: TrapStage;
  readonly capability: Capability;
  readonly name: Text;
  readonly mitigation: Text;
  readonly source: Text;
  /** Read from sheets; the handbook describes the traps, the signals are ours. */
  readonly signals: readonly SignalGroup[];
  /** Asked where no sheet can know it; “yes” means that the trap is there. The answer is a signal like the others. */
  readonly question?: Text;
  /** How many signals it takes; without a word two, or the only one. */
  readonly takes: number;
}

type Words = readonly [en: string, zh: string];
const text = ([en, zh]: Words): Text => ({ en, "zh-CN": zh });

type SignalWords = readonly [sheet: string, en: string, zh: string];

interface Seen {
  /** One signal, or several of which one is enough. */
  readonly signals?: readonly (SignalWords | readonly SignalWords[])[];
  readonly occasion?: SignalWords | readonly SignalWords[];
  readonly question?: Words;
  readonly takes?: number;
}

/** A trap in as few lines as it takes to say it; letters of signals follow their order, an occasion’s come first. */
export function trap(
  id: string,
  [stage, capability]: readonly [TrapStage, Capability],
  [name, mitigation]: readonly [Words, Words],
  source: readonly [file: string, lines: string],
  { signals = [], occasion, question, takes }: Seen,
): Trap {
  let letter = 0;
  const signal = ([sheet, en, zh]: SignalWords): Signal => ({
    id: `${id}${"abcdefg"[letter++]}`,
    sheet,
    label: text([en, zh]),
  });
  const anyOf = (words: SignalWords | readonly SignalWords[]) => (isOne(words) ? [words] : words).map(signal);
  const groups: SignalGroup[] = [
    ...(occasion ? [{ anyOf: anyOf(occasion), occasion: true as const }] : []),
    ...signals.map((words) => ({ anyOf: anyOf(words) })),
  ];
  const all = groups.length + (question ? 1 : 0);
  return {
    id,
    stage,
    capability,
    name: text(name),
    mitigation: text(mitigation),
    source: handbook(...source),
    signals: groups,
    question: question && text(question),
    takes: takes ?? Math.min(2, all),
  };
}

const isOne = (words: SignalWords | readonly SignalWords[]): words is SignalWords =>
  typeof words[0] === "string";
