import { findFunction } from "../catalogue";
import { call } from "./call";

/** What a function answers to arguments as Excel would hand them over, by its id. */
export const answerOf = (id: string, args: readonly unknown[]): unknown => call(findFunction(id)!, args);
