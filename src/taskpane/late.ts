import { useEffect, useState } from "react";

/** Milliseconds. What takes less than this needs no notice. */
const PATIENCE = 300;

/** Whether what is waited for has taken long enough to be spoken of. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
