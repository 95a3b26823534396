import { Table, TableBody, TableCaption, TableCell, TableHead, TableRow } from '@cmsgov/design-system';
import { useId, type ReactNode } from 'react';

interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures, to be compared down the column. */
  figures?: boolean;
}

interface Props<Row> {
  /** Spoken, not shown: the heading above says it to the eye. */
  caption: string;
  /** The first one names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  rowClassName?: (row: Row) => string | undefined;
}

/** A list as a table. On a phone each row is a card that names its cells; two columns fit as they are. */
export function DataTable<Row>({ caption, columns, rows, keyOf, rowClassName }: Props<Row>) {
  const id = useId();
  const headId = (column: number) => `${id}-head-${column}`;
  return (
    <Table borderless stackable={columns.length > 2} stackableBreakpoint="md" className="data-table">
      <TableCaption className="ds-u-visibility--screen-reader">{caption}</TableCaption>
      <TableHead>
        <TableRow>
          {columns.map(({ head, figures }, column) => (
            <TableCell key={head} id={headId(column)} align={figures ? 'right' : 'left'}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row, index) => {
          const rowId = `${id}-row-${index}`;
          return (
            <TableRow key={keyOf(row)} className={rowClassName?.(row)}>
              {columns.map(({ head, cell, figures }, column) => (
                <TableCell
                  key={head}
                  align={figures ? 'right' : 'left'}
                  {...(column === 0
                    ? { component: 'th', scope: 'row', id: rowId }
                    : { headers: `${rowId} ${headId(column)}`, stackedTitle: head })}
                >
                  {cell(row)}
                </TableCell>
              ))}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
