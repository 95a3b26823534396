import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import type { Term } from '@/shared/api';
import { TermPicker } from './TermPicker';
import type { CheckedProfile, ProfileValues } from './values';

const terms: Term[] = [
  { code: 'OG-WRL-014', title: 'Systems Security Management', group: 'Oversight and Governance' },
  { code: 'PD-WRL-003', title: 'Incident Response', group: 'Protection and Defense' },
  { code: 'PD-WRL-006', title: 'Vulnérability Analysis', group: 'Protection and Defense' },
];

function Picker({ chosen }: { chosen: string[] }) {
  const { control } = useForm<ProfileValues, unknown, CheckedProfile>({
    defaultValues: { workRoles: chosen },
  });
  return <TermPicker form={{ control }} name="workRoles" label="Roles" hint="All of them." terms={terms} />;
}

function show(chosen: string[] = []) {
  render(<Picker chosen={chosen} />);
  return { user: userEvent.setup(), line: screen.getByRole('combobox', { name: /^Roles/ }) };
}

const offered = () => screen.queryAllByRole('option').map((option) => option.textContent);
const [management, response, analysis] = [
  'Systems Security Management OG-WRL-014, Oversight and Governance',
  'Incident Response PD-WRL-003, Protection and Defense',
  'Vulnérability Analysis PD-WRL-006, Protection and Defense',
];

it('offers all that are left, each with its code and group', async () => {
  const { user, line } = show(['PD-WRL-003']);
  await user.click(line);
  expect(offered()).toEqual([management, analysis]);
});

it.each([
  ['resp', [response]],
  ['wrl-014', [management]],
  ['VULNERABILITY', [analysis]],
  ['analýsis', [analysis]],
])('finds %s in titles and codes, whatever its case and accents', async (typed, found) => {
  const { user, line } = show();
  await user.type(line, typed);
  expect(offered()).toEqual(found);
});

it('points at the choice that the arrow keys reach', async () => {
  const { user, line } = show();
  await user.type(line, 'wrl');
  for (const each of [management, response]) {
    await user.keyboard('{ArrowDown}');
    const pointedAt = document.getElementById(line.getAttribute('aria-activedescendant') ?? '');
    expect(pointedAt).toHaveTextContent(each ?? '');
  }
});

it('makes what is chosen by keyboard a chip, empties the line, and stays in it for the next', async () => {
  const { user, line } = show();
  for (const typed of ['resp', 'manag']) {
    await user.type(line, typed);
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(line).toHaveValue(''));
    expect(line).toHaveFocus();
  }
  expect(screen.getByRole('button', { name: /^Remove Incident Response/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Remove Systems Security Management/ })).toBeInTheDocument();
});

it('takes a choice by mouse', async () => {
  const { user, line } = show();
  await user.click(line);
  await user.click(screen.getByRole('option', { name: /^Incident Response/ }));
  expect(screen.getByRole('button', { name: /^Remove Incident Response/ })).toBeInTheDocument();
  expect(line).toHaveValue('');
});

it('leads to the line when the last chip is taken away, and offers that one again', async () => {
  const { user, line } = show(['PD-WRL-003']);
  await user.click(screen.getByRole('button', { name: /^Remove Incident Response/ }));
  expect(line).toHaveFocus();
  expect(offered()).toEqual([management, response, analysis]);
});

it('says how many match, and that nothing does', async () => {
  const { user, line } = show();
  await user.type(line, 'wrl-00');
  expect(await screen.findAllByText('2 options available.')).not.toHaveLength(0);
  await user.type(line, 'xyz');
  expect(await screen.findAllByText('0 options available.')).not.toHaveLength(0);
  expect(screen.getByText('Nothing matches. Try fewer letters, or another word.')).toBeInTheDocument();
});

it('leaves nothing behind in the line that looks chosen and is not', async () => {
  const { user, line } = show();
  await user.type(line, 'resp');
  await user.tab();
  await waitFor(() => expect(line).toHaveValue(''));
  expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
});

it('starts over with Escape where nothing matches, and closes with it', async () => {
  const { user, line } = show();
  await user.type(line, 'xyz{Escape}');
  expect(line).toHaveValue('');
  expect(offered()).toEqual([management, response, analysis]);
  await user.keyboard('{Escape}');
  expect(offered()).toEqual([]);
});
