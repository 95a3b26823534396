import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  /** Facts without a value are left out. */
  value: ReactNode;
}

/** Names and values, one pair a line, or short ones side by side where there is room. */
export function Facts({ facts, inRow = false }: { facts: readonly Fact[]; inRow?: boolean }) {
  return (
    <dl className={inRow ? 'facts facts--row' : 'facts'}>
      {facts
        .filter(({ value }) => value !== undefined && value !== null && value !== false && value !== '')
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
