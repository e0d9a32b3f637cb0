import type { Ctor } from "@univerjs/core";
import type { BaseFunction } from "@univerjs/engine-formula";

/** The grid's own class behind a function's name. */
export function original(functions: readonly (readonly unknown[])[], name: string): Ctor<BaseFunction> {
  return functions.find(([, each]) => each === name)![0] as Ctor<BaseFunction>;
}
