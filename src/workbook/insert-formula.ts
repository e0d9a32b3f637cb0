import type { Insertion } from "./types";
export function insertFormula(_insertion: Insertion): Promise<void> {
  return Promise.reject(new Error("in work"));
}
