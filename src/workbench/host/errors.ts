/** An error of Excel, as OfficeExtension.Error: code and message are what the add-in may rely on. */
export class HostError extends Error {
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation?: string };

  constructor(
    readonly code: string,
    message: string,
    errorLocation?: string,
  ) {
    super(message);
    this.name = "RichApi.Error";
    this.debugInfo = { code, message, errorLocation };
  }
}

export const notLoaded = (what: string) =>
  new HostError(
    "PropertyNotLoaded",
    `The property '${what}' is not available. Load it and call context.sync() first.`,
  );

export const invalidArgument = (why: string) => new HostError("InvalidArgument", why);

export const itemNotFound = (what: string) => new HostError("ItemNotFound", `${what} doesn't exist.`);

export const isProtected = (sheet: string) =>
  new HostError("AccessDenied", `You can't perform the requested operation: ${sheet} is protected.`);

/** For what the real API can do and this one can't: a test that needs it must fail loudly. */
export function notPart(what: string): Error {
  return new Error(`${what} is not part of the stand-in`);
}
