import type { Question } from "../../billing";
import type { Asking } from "../recipe/asking";
import { NO_RECIPE, type KeptRecipe } from "../recipe/recipe";
import { firstOf, readText, type GivenFile, type Reading } from "./given-file";
import type { RecipeForm } from "./import-form";

/* The files of an import and what people say of them. */

export interface Given {
  readonly files: readonly GivenFile[];
  /** What the further rows of a large file ask. */
  readonly further: readonly Question[];
  /** Null while nobody has said anything of these files. */
  readonly own: KeptRecipe | null;
}

export const NOTHING_GIVEN: Given = { files: [], further: [], own: null };

type Update = (next: (given: Given) => Given) => void;

/** Changes of the recipe that is shown. */
export function recipeChanges(
  recipe: KeptRecipe,
  update: Update,
): RecipeForm & Pick<Asking, "askFurther" | "setColumn" | "answer" | "setCurrency"> {
  const change = (next: Partial<KeptRecipe>) =>
    update((given) => ({ ...given, own: { ...recipe, ...next } }));
  return {
    askFurther: (questions) => update((given) => ({ ...given, further: [...given.further, ...questions] })),
    setSystem: (system) => update((given) => ({ ...given, further: [], own: { ...NO_RECIPE, system } })),
    setColumn(role, head) {
      const own = { ...recipe, columns: { ...recipe.columns, [role]: head } };
      update((given) => ({ ...given, further: [], own }));
    },
    answer(id, choice) {
      const { [id]: _, ...others } = recipe.answers;
      change({ answers: choice === undefined ? others : { ...others, [id]: choice } });
    },
    setCurrency: (currency) => change({ currency }),
    keep: (reason, isKept) =>
      change({ keep: isKept ? [...recipe.keep, reason] : recipe.keep.filter((each) => each !== reason) }),
  };
}

/** The files with one of text read again as somebody says. */
export function readAgain(given: Given, file: GivenFile, reading: Reading): Given {
  const { bytes, ...as } = file.text!;
  const read = readText(file.table.file, bytes, { ...as, ...reading });
  const again = file.whole ? firstOf(read, file.whole) : read;
  return { ...given, further: [], files: given.files.map((each) => (each === file ? again : each)) };
}
