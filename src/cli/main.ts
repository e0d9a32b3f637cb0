import { largest } from "../catalogue/extremes";
import { type Language, LANGUAGES, type Text, wordList } from "../locales/text";
import { COMMANDS, type Command } from "./commands";
import type { Machine } from "./machine";
import { readOptions } from "./options";
import { CommandProblem, wrongArguments } from "./problem";

/** Runs what was typed; answers the exit code: 0 done, 1 could not be done, 2 asked wrongly. */
export async function main(typed: readonly string[], machine: Machine): Promise<0 | 1 | 2> {
  const language = languageIn(typed);
  try {
    await run(typed, language, machine);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    machine.complain(error.text[language]);
    return error.code;
  }
}

async function run(typed: readonly string[], language: Language, machine: Machine): Promise<void> {
  const [name = "", ...rest] = typed;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (typed.includes("--help") || name === "help")
    return machine.say(await help(command ? [name] : Object.keys(COMMANDS), language));
  if (name === "") {
    const names = Object.keys(COMMANDS);
    throw wrongArguments({ en: await help(names, "en"), "zh-CN": await help(names, "zh-CN") });
  }
  if (!command) throw wrongArguments(NO_COMMAND, { name, known: wordList(Object.keys(COMMANDS)) });
  const { options, run: carryOut } = await command.load();
  await carryOut(readOptions(rest, options), language, machine);
}

/** Sentences about wrong arguments are in the language asked for, too. */
function languageIn(typed: readonly string[]): Language {
  const at = typed.indexOf("--lang");
  const said =
    typed.find((word) => word.startsWith("--lang="))?.slice(7) ?? (at < 0 ? "" : (typed[at + 1] ?? ""));
  return LANGUAGES.find((language) => language.toLowerCase() === said.toLowerCase()) ?? "en";
}

async function help(names: readonly string[], language: Language): Promise<string> {
  const commands = await Promise.all(names.map((name) => helpOn(name, COMMANDS[name], language)));
  return [USAGE[language], ...commands].join("\n\n");
}

async function helpOn(name: string, { takes, about, load }: Command, language: Language): Promise<string> {
  const { options } = await load();
  const width = largest(Object.keys(options).map((option) => option.length)) + 4;
  const lines = Object.entries(options).map(
    ([option, rule]) => `    ${`--${option}`.padEnd(width)}${rule.about[language]}`,
  );
  return [`  ${[name, takes].filter(Boolean).join(" ")}`, `    ${about[language]}`, ...lines].join("\n");
}

const USAGE: Text = { en: "hourglass COMMAND", "zh-CN": "hourglass 命令" };
const NO_COMMAND: Text = {
  en: "There is no command “{name}”. There are {known}; --help says more.",
  "zh-CN": "没有命令「{name}」。可用命令：{known}；--help 查看说明。",
};
