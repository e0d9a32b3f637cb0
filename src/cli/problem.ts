import { fill, type Text, type Values } from "../locales/text";

/** 1 where what was asked could not be done, 2 where it was asked wrongly. */
type ExitCode = 1 | 2;

/** A reason to stop, as a sentence for whoever typed the command. */
export class CommandProblem extends Error {
  constructor(
    readonly text: Text,
    readonly code: ExitCode,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

export const wrongArguments = (text: Text, values: Values = {}) => new CommandProblem(fill(text, values), 2);

export const cannotDo = (text: Text, values: Values = {}, cause?: unknown) =>
  new CommandProblem(fill(text, values), 1, { cause });
