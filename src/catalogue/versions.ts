/** The version of the package: a test holds them to be one. */
export const ENGINE_VERSION = "0.1.0";

/** Goes up when a function, a rule or a default comes to mean something else. */
export const DEFINITIONS_VERSION = "2026.1";
