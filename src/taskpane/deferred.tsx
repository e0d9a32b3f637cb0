import {
  lazy,
  Suspense,
  useState,
  type ComponentType,
  type LazyExoticComponent,
  type ReactNode,
} from "react";

/**
 * A component in a file of its own, fetched when it is first shown. React keeps a failed fetch for good; this
 * one fetches again when it is mounted again, as a boundary does that was asked to try again.
 */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
  fallback: ReactNode = null,
): ComponentType<P> {
  let latest = fetched();

  function fetched(): LazyExoticComponent<ComponentType<P>> {
    return lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        latest = fetched();
        throw error;
      }
    });
  }

  return function Deferred(props: P) {
    const [Part] = useState(() => latest);
    return (
      <Suspense fallback={fallback}>
        <Part {...props} />
      </Suspense>
    );
  };
}
