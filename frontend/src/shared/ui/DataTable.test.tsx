import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DataTable } from './DataTable';

interface Person {
  id: string;
  role: string;
  unit: string;
}
const people: readonly Person[] = [
  { id: 'Maya', role: 'Mentee', unit: 'OIT' },
  { id: 'Theo', role: 'Mentor', unit: 'OHC' },
];
const name = { head: 'Name', cell: ({ id }: Person) => id };
const role = { head: 'Role', cell: (person: Person) => person.role };
const unit = { head: 'Unit', cell: (person: Person) => person.unit };

function show(columns: readonly (typeof name)[]) {
  render(<DataTable caption="People" rows={people} keyOf={({ id }) => id} columns={columns} />);
  return screen.getByRole('table', { name: 'People' });
}

it('ties each cell to what names its row and its column, and says the column on a phone', () => {
  const table = show([name, role, unit]);
  const cell = within(table).getByRole('cell', { name: 'Mentor' });
  const named = (cell.getAttribute('headers') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(named).toEqual([
    within(table).getByRole('rowheader', { name: 'Theo' }),
    within(table).getByRole('columnheader', { name: 'Role' }),
  ]);
  expect(cell).toHaveAttribute('data-title', 'Role');
});

it('becomes cards on a phone where it has more than two columns', () => {
  expect(show([name, role, unit])).toHaveClass('ds-c-md-table--stacked');
});

it('stays a table on a phone where it has two columns', () => {
  expect(show([name, role])).not.toHaveClass('ds-c-md-table--stacked');
});
