import { notPart } from "./errors";

/** What JavaScript itself asks objects for: a promise looks for `then`, printing for the rest. */
const ASKED_BY_THE_LANGUAGE = new Set(["then", "toJSON", "asymmetricMatch", "nodeType", "$$typeof"]);

/** The object, but reading or setting a member that it hasn't got throws instead of giving undefined. */
export function strict<T extends object>(target: T, typeName: string): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === "symbol") return Reflect.get(object, key, receiver);
      if (ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
      throw notPart(`${typeName}.${key}`);
    },
    set(object, key, value, receiver) {
      if (!(key in object)) throw notPart(`${typeName}.${String(key)}`);
      return Reflect.set(object, key, value, receiver);
    },
  });
}
