import { useState } from "react";
import { useSelection } from "../selection";

/** A field that follows what is selected in the sheet; `take` gets its name and the address, also while rendering. */
export function usePicking(take: (name: string, address: string) => void) {
  const address = useSelection()?.address;
  const [picking, setPicking] = useState<string>();
  const [followed, setFollowed] = useState<string>();
  if (picking !== undefined && address !== undefined && address !== followed) {
    setFollowed(address);
    take(picking, address);
  }
  return {
    picking,
    /** From now on; what is selected already is taken at once where `atOnce` says so. */
    pick(name: string, atOnce: boolean) {
      setFollowed(atOnce ? undefined : address);
      setPicking(name);
    },
    done: () => setPicking(undefined),
  };
}
