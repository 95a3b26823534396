import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { FakeUserManager } from '@testing/fakeUserManager';
import { beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { DraftOwner, text, TextField, useDraftForm } from '@/shared/domain/form';
import { SessionProvider } from '@/shared/session';
import { IdleWarning } from './IdleWarning';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
});

const schema = z.object({ note: text({}) });

function Note() {
  const form = useDraftForm({ initial: { note: '' }, schema, draft: 'note', private: 'all' });
  return <TextField form={form} name="note" label="Note" />;
}

async function open() {
  const manager = new FakeUserManager();
  manager.load('maya', { expiresIn: 3_600 });
  const none = () => undefined;
  render(
    <SessionProvider userManager={manager.asManager()} idleSeconds={900} onSignedIn={none} onSignOut={none}>
      <DraftOwner value="maya">
        <Note />
      </DraftOwner>
      <IdleWarning />
    </SessionProvider>,
  );
  await pass(0);
  screen.getByLabelText('Note').focus();
  return manager;
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000));

it('speaks, tells the time left, and stays at one press, after which the focus is where it was', async () => {
  const manager = await open();
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  await pass(900);
  const warning = screen.getByRole('alertdialog', { name: 'Are you still there?' });
  expect(warning).toHaveAccessibleDescription(/sign you out in 2 minutes/);
  expect(screen.getByRole('button', { name: 'Stay signed in' })).toHaveFocus();
  const spoken = within(warning).getByRole('status');
  await pass(30);
  expect(warning).toHaveAccessibleDescription(/1 minute 30 seconds/);
  expect(spoken).toBeEmptyDOMElement();
  await pass(30);
  expect(spoken).toHaveTextContent('1 minute left');
  act(() => screen.getByRole('button', { name: 'Stay signed in' }).click());
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  expect(screen.getByLabelText('Note')).toHaveFocus();
  await pass(200);
  expect(manager.signoutRedirect).not.toHaveBeenCalled();
});

it('says honestly whether something will be lost', async () => {
  await open();
  await pass(900);
  expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(/What you typed will be here/);
  act(() => screen.getByRole('button', { name: 'Stay signed in' }).click());
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'between us' } });
  await pass(900);
  expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(/private .* isn’t saved.* lose it/);
});

it('signs out when nobody answers', async () => {
  const manager = await open();
  await pass(900 + 120);
  expect(manager.signoutRedirect).toHaveBeenCalledOnce();
});
