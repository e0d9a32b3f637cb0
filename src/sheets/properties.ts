/* What is stored with a sheet of ours, in Excel and in files, so that it is known again under any name. */

const PREFIX = "hourglass.";

/** The name under which a property of ours is kept with a sheet. */
export const propertyKey = (name: string) => `${PREFIX}${name}`;

/** The name of a property of ours without the prefix; undefined for a property of anybody else’s. */
export const propertyName = (key: string) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined);

/** The property that makes a sheet ours. */
export const KIND = "kind";
