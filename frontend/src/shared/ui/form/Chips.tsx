import { FilterChip } from '@cmsgov/design-system';
import { useEffect, useRef, type ReactNode } from 'react';

export interface Chip {
  key: string;
  label: string;
  onRemove: () => void;
}

interface Props {
  label: string;
  chips: readonly Chip[];
  /** Where the focus goes when the last chip is taken away. */
  onNoneLeft: () => void;
  /** After the chips, while there are any. */
  children?: ReactNode;
}

/** What was chosen, each to be taken away; the focus then goes to the chip that moves up. */
export function Chips({ label, chips, onNoneLeft, children }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  const left = chips.length;

  useEffect(() => {
    if (removed.current === null) return;
    const next = Math.min(removed.current, left - 1);
    removed.current = null;
    group.current?.querySelectorAll('button')[next]?.focus();
  }, [left]);

  if (left === 0) return null;
  return (
    <div ref={group} className="chips-chosen" role="group" aria-label={label}>
      {chips.map((chip, index) => (
        <FilterChip
          key={chip.key}
          label={chip.label}
          ariaClearLabel={`Remove ${chip.label}`}
          onDelete={() => {
            removed.current = index;
            chip.onRemove();
            if (left === 1) onNoneLeft();
          }}
        />
      ))}
      {children}
    </div>
  );
}
