import { Fragment } from "react";

/** A name or a formula that may break after each dot and each argument, and nowhere else if it can be helped. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=,|\.(?=[A-Z]))/).map((part, i) => (
    <Fragment key={i}>
      {part}
      <wbr />
    </Fragment>
  ));
}
