import { CATALOGUE } from "../catalogue";
import { currentLanguage } from "../locales/current";
import { registerFunctions, type CustomFunctionsHost } from "./register";

declare const CustomFunctions: CustomFunctionsHost;

/*
 * The entry point functions.js. It runs before anything else on the page, and in a bare JavaScript
 * context with nothing but CustomFunctions: no await, no DOM, no Office.
 */
registerFunctions(CustomFunctions, CATALOGUE, currentLanguage);
