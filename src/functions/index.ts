import { CATALOGUE } from "../catalogue";
import { currentLanguage } from "../locales/current";
import { registerFunctions, type CustomFunctionsHost } from "./register";

declare const CustomFunctions: CustomFunctionsHost | undefined;

/*
 * The entry point functions.js. It runs before anything else on the page, and in a bare JavaScript
 * context with nothing but CustomFunctions: no await, no DOM, no Office. Without CustomFunctions the page
 * is not in Excel, or Office's script did not load; the pane then says so, and must not be kept from it.
 */
if (typeof CustomFunctions !== "undefined") registerFunctions(CustomFunctions, CATALOGUE, currentLanguage);
