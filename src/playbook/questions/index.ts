import { MANAGEMENT } from "./management";
import { ORGANISATION } from "./organisation";
import { PRODUCT } from "./product";
import { SELLING } from "./selling";
import { SERVICE } from "./service";

/** The questions behind the handbook’s statements, by topic. */
export const QUESTIONS = { ...PRODUCT, ...SELLING, ...SERVICE, ...MANAGEMENT, ...ORGANISATION };
