import { useId } from 'react';
import type { Cell, Count } from '@/shared/api';
import { DataTable } from '@/shared/ui';
import { barsOf, inFigures } from './figures';

interface Props {
  title: string;
  unit: string;
  minimumGroupSize: number;
  items: readonly { label: string; figure: Count | Cell }[];
}

/** Bars, and the same numbers as a table for everyone who reads better than they measure. */
export function BarChart({ title, unit, minimumGroupSize, items }: Props) {
  const id = useId();
  const bars = barsOf(items);
  const suppressed = bars.some(({ value }) => value === undefined);
  return (
    <section aria-labelledby={id} className="chart">
      <h2 id={id} className="ds-text-heading--lg">
        {title}
      </h2>
      {bars.length === 0 ? (
        <p className="muted">There’s nothing to count in this period.</p>
      ) : (
        <>
          {/* The table says the same; a screen reader need not hear it twice. */}
          <ul className="chart__bars" aria-hidden="true">
            {bars.map(({ label, value, share }) => (
              <li key={label}>
                <span className="chart__label">{label}</span>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect width={share * 100} height={10} />
                </svg>
                <span>{value ?? '–'}</span>
              </li>
            ))}
          </ul>
          <details>
            <summary>Show as a table</summary>
            <DataTable
              caption={title}
              rows={items}
              keyOf={({ label }) => label}
              columns={[
                { head: 'Category', cell: ({ label }) => label },
                { head: unit, cell: ({ figure }) => inFigures(figure), figures: true },
              ]}
            />
          </details>
          {suppressed && (
            <p className="muted">
              “–” and “Not shown” stand for figures about fewer than {minimumGroupSize} people, or about
              nobody.
            </p>
          )}
        </>
      )}
    </section>
  );
}
