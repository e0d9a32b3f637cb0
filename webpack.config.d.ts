import type { Configuration } from "webpack";

interface Environment {
  readonly origin?: string;
  readonly office?: "local";
  readonly dev?: boolean;
}

/** The builds of the add-in and of the workbench, in this order. */
export default function configurations(
  env?: Environment,
  argv?: { mode?: "production" | "development" },
): [addIn: Configuration, workbench: Configuration];
