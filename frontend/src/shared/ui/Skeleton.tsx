interface Props {
  /** The shape of what will come: lines of text, cards of a list, rows of a table, or a form. */
  shape?: 'text' | 'cards' | 'rows' | 'form';
  count?: number;
}

const lines = { text: 1, cards: 4, rows: 1, form: 2 } as const;

/** Holds the place of what is loading; shows itself only when that takes longer than a moment. */
export function Skeleton({ shape = 'text', count = 3 }: Props) {
  return (
    <div className={`skeleton skeleton--${shape}`} role="status" aria-label="Loading">
      {Array.from({ length: count }, (_, block) => (
        <div key={block} className="skeleton__block" aria-hidden="true">
          {Array.from({ length: lines[shape] }, (_, line) => (
            <span key={line} className="skeleton__line" />
          ))}
        </div>
      ))}
    </div>
  );
}
