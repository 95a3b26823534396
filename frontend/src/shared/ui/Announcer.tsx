import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says a short thing that was done, to the eye and to the screen reader. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}

const visibleFor = 8_000;

export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ message: string; id: number } | null>(null);
  const announce = useCallback(
    (message: string) => setSaid((last) => ({ message, id: (last?.id ?? 0) + 1 })),
    [],
  );

  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), visibleFor);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="toast-region" role="status">
        {said && (
          <p key={said.id} className="toast">
            {said.message}
          </p>
        )}
      </div>
    </AnnounceContext>
  );
}
