import { onlineManager, useMutation, useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeUserManager } from '@testing/fakeUserManager';
import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { DraftOwner, hasPrivateDrafts, text, TextField, useDraftForm } from '@/shared/domain/form';
import { SessionProvider, useSession } from '@/shared/session';
import { PersonalData } from './PersonalData';

afterEach(() => onlineManager.setOnline(true));

const schema = z.object({ note: text({}) });
const send = vi.fn((text: string) => Promise.resolve(text));
let read = '';

function Screen() {
  const { person = 'nobody' } = useSession();
  const secret = useQuery({ queryKey: ['secret'], queryFn: () => read, staleTime: Infinity });
  const form = useDraftForm({ initial: { note: '' }, schema, draft: 'note', private: 'all' });
  const { mutate } = useMutation({ mutationFn: send });
  return (
    <>
      <h1>{person}</h1>
      <p>read: {secret.data}</p>
      <TextField form={form} name="note" label="Note" />
      <button type="button" onClick={() => mutate(form.getValues('note'))}>
        Send
      </button>
    </>
  );
}

function open(manager: FakeUserManager) {
  render(
    <SessionProvider
      userManager={manager.asManager()}
      idleSeconds={900}
      onSignedIn={() => undefined}
      onSignOut={() => undefined}
    >
      <PersonalData>
        <DraftOwner value="same">
          <Screen />
        </DraftOwner>
      </PersonalData>
    </SessionProvider>,
  );
}

it.each([
  ['another person is there', (manager: FakeUserManager) => void manager.load('theo')],
  ['the person signs out', (manager: FakeUserManager) => void manager.removeUser()],
])('drops what was read, typed in confidence and not sent yet as soon as %s', async (_, change) => {
  const manager = new FakeUserManager();
  manager.load('maya');
  read = 'what Maya may see';
  open(manager);
  await screen.findByRole('heading', { name: 'maya' });
  await screen.findByText('read: what Maya may see');
  await userEvent.type(screen.getByLabelText('Note'), 'between us');
  act(() => onlineManager.setOnline(false));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(hasPrivateDrafts()).toBe(true);

  read = 'what the next may see';
  act(() => change(manager));
  expect(screen.queryByText(/Maya may see/)).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'maya' })).not.toBeInTheDocument();
  expect(hasPrivateDrafts()).toBe(false);

  act(() => onlineManager.setOnline(true));
  expect(await screen.findByText('read: what the next may see')).toBeInTheDocument();
  await waitFor(() => expect(onlineManager.isOnline()).toBe(true));
  expect(send).not.toHaveBeenCalled();
});

it('keeps what was read before the person was known', async () => {
  const manager = new FakeUserManager();
  read = 'the program';
  open(manager);
  await screen.findByText('read: the program');
  read = 'read again';
  act(() => void manager.load('maya'));
  expect(screen.getByRole('heading', { name: 'maya' })).toBeInTheDocument();
  expect(screen.getByText('read: the program')).toBeInTheDocument();
});
