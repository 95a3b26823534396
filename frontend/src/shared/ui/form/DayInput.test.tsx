import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentProps } from 'react';
import { expect, it, vi } from 'vitest';
import { DayInput } from './DayInput';

function show(props: Partial<ComponentProps<typeof DayInput>> = {}) {
  const onChange = vi.fn();
  function Held() {
    const [value, setValue] = useState(props.value ?? '');
    const change = (day: string) => {
      setValue(day);
      onChange(day);
    };
    return (
      <>
        <DayInput name="day" label="Day" {...props} value={value} onChange={change} />
        <button type="button" onClick={() => setValue('')}>
          Start over
        </button>
      </>
    );
  }
  render(<Held />);
  return { user: userEvent.setup(), onChange, field: screen.getByRole('textbox', { name: 'Day' }) };
}

function openCalendar({ user }: Pick<ReturnType<typeof show>, 'user'>) {
  return user.click(screen.getByRole('button', { name: /^Open calendar/ }));
}

it.each(['3/14/2027', '03/14/2027', '3-14-2027', '03142027', '2027-03-14'])(
  'holds the day of %s, and shows it in full once it is left',
  async (typed) => {
    const { user, onChange, field } = show();
    await user.type(field, typed);
    expect(onChange).toHaveBeenLastCalledWith('2027-03-14');
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith('2027-03-14');
    expect(field).toHaveValue('03/14/2027');
  },
);

it.each(['next Friday', '02/30/2027', '3/14/27', '3/14/20275', '13'])(
  'keeps %s as it was typed, also once it is left',
  async (typed) => {
    const { user, onChange, field } = show();
    await user.type(field, typed);
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(typed);
    expect(field).toHaveValue(typed);
  },
);

it('stays empty while nothing is typed', async () => {
  const { user, onChange, field } = show();
  await user.click(field);
  await user.tab();
  expect(onChange).not.toHaveBeenCalled();
  expect(field).toHaveValue('');
});

it('shows the day there is, and follows when that changes', async () => {
  const { user, field } = show({ value: '2026-11-24' });
  expect(field).toHaveValue('11/24/2026');
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(field).toHaveValue('');
});

it('opens a calendar with a name, on the day there is, and closes it with Escape', async () => {
  const { user, field } = show({ value: '2026-11-24' });
  await openCalendar({ user });
  const calendar = await screen.findByRole('dialog', { name: 'Day: calendar' });
  expect(within(calendar).getByRole('gridcell', { name: /24/ })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(field).toHaveFocus();
});

it('takes a day by keyboard, the very one that is chosen', async () => {
  const { user, onChange, field } = show({ value: '2026-11-24' });
  await openCalendar({ user });
  await screen.findByRole('dialog');
  await user.keyboard('{ArrowDown}{ArrowLeft}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('2026-11-30');
  expect(field).toHaveValue('11/30/2026');
  expect(field).toHaveFocus();
});

it('offers no day outside of its limits', async () => {
  const { user } = show({ value: '2026-11-24', min: '2026-11-23', max: '2026-11-24' });
  await openCalendar({ user });
  const calendar = await screen.findByRole('dialog');
  const offered = within(calendar)
    .getAllByRole('gridcell')
    .filter((cell) => cell instanceof HTMLButtonElement && !cell.disabled);
  expect(offered.map((cell) => cell.textContent?.slice(0, 2))).toEqual(['23', '24']);
});
