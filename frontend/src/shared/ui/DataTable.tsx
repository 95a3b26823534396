import type { ReactNode } from 'react';

interface Props {
  /** Spoken, not shown: the heading above says it to the eye. */
  caption: string;
  heads: readonly string[];
  /** The rows; each cell but the first says its head as `data-label`, for phones. */
  children: ReactNode;
}

/** A list as a table; on a phone each row is a card. */
export function DataTable({ caption, heads, children }: Props) {
  return (
    <table className="data-table data-table--stacked">
      <caption className="ds-u-visibility--screen-reader">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
