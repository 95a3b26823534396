import { useId } from 'react';
import type { Cell, Count } from '@/shared/api';
import { barsOf, inFigures } from './figures';

interface Props {
  title: string;
  unit: string;
  minimumGroupSize: number;
  items: readonly { label: string; figure: Count | Cell }[];
}

const rowHeight = 28;
const labelWidth = 168;
const valueWidth = 44;
const width = 560;

/** Bars, and the same numbers as a table for everyone who reads better than they measure. */
export function BarChart({ title, unit, minimumGroupSize, items }: Props) {
  const id = useId();
  const bars = barsOf(items);
  const room = width - labelWidth - valueWidth;
  const suppressed = bars.some(({ value }) => value === undefined);
  return (
    <section aria-labelledby={id} className="chart">
      <h2 id={id} className="ds-text-heading--lg">
        {title}
      </h2>
      {bars.length === 0 ? (
        <p className="muted">There is nothing to count in this period.</p>
      ) : (
        <>
          {/* The table says the same; a screen reader need not hear it twice. */}
          <svg
            viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
            aria-hidden="true"
            className="chart__picture"
          >
            {bars.map(({ label, value, share }, index) => (
              <g key={label} transform={`translate(0 ${index * rowHeight})`}>
                <text x={labelWidth - 8} y={19} className="chart__label">
                  {shorten(label)}
                </text>
                <rect x={labelWidth} y={5} width={Math.max(1, share * room)} height={rowHeight - 10} />
                <text x={labelWidth + share * room + 6} y={19}>
                  {value ?? '–'}
                </text>
              </g>
            ))}
          </svg>
          <details>
            <summary>As a table</summary>
            <table className="data-table">
              <caption className="ds-u-visibility--screen-reader">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col" className="number">
                    {unit}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ label, figure }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td className="number">{inFigures(figure)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
          {suppressed && (
            <p className="muted">
              “–” and “Not shown” stand for figures about fewer than {minimumGroupSize} people, or from which
              one could be worked out.
            </p>
          )}
        </>
      )}
    </section>
  );
}

function shorten(label: string): string {
  return label.length > 22 ? `${label.slice(0, 21)}…` : label;
}
