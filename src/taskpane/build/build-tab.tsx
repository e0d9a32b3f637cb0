export function BuildTab(_: { readonly active: boolean }) {
  return null;
}
