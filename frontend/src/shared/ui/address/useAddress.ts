import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readParams, writeParams, type Params, type Values } from './params';

interface How {
  /** A look at the same thing: the way back leads past it. */
  replace?: boolean;
}

/**
 * The state of a screen that stands in its address, so that it outlives a reload and can be sent to a colleague.
 *
 * @param params what may stand there; declared once outside of the component
 */
export function useAddress<P extends Params>(params: P) {
  const [search, setSearch] = useSearchParams();
  const values = useMemo(() => readParams(params, search), [params, search]);
  const set = useCallback(
    (next: (now: Values<P>) => Values<P>, { replace = false }: How) =>
      setSearch((current) => writeParams(params, next(readParams(params, current)), current), {
        replace,
        preventScrollReset: true,
        // Shown at once: a box that is ticked later than it was clicked looks as if it had refused.
        flushSync: true,
      }),
    [params, setSearch],
  );
  return {
    values,
    change: useCallback(
      (changed: Partial<Values<P>>, how: How = {}) => set((now) => ({ ...now, ...changed }), how),
      [set],
    ),
    clear: useCallback(() => set(() => readParams(params, new URLSearchParams()), {}), [params, set]),
    /** The question mark and what follows it, for a link to this screen with something changed. */
    searchWith: (changed: Partial<Values<P>>) =>
      `?${writeParams(params, { ...values, ...changed }, search).toString()}`,
  };
}
