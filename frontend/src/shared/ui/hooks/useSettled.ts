import { useEffect, useState } from 'react';

const pause = 1_000;

/** A text once it has not changed for a moment: for announcing in a pause of typing, not at each key. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
