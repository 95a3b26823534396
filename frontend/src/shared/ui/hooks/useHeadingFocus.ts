import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * For a heading that tells what came of an action whose own button goes away: takes the focus when it is asked to,
 * or as soon as it appears, after dialogs have closed. The heading needs a `tabIndex` of -1.
 */
export function useHeadingFocus<E extends HTMLElement = HTMLHeadingElement>(atOnce = false) {
  const heading = useRef<E>(null);
  const [asked, setAsked] = useState(atOnce ? 1 : 0);
  useEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  const focusHeading = useCallback(() => setAsked((times) => times + 1), []);
  return { heading, focusHeading };
}
