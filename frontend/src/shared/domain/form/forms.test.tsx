import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ApiProblem, type ETag, type Versioned } from '@/shared/api';
import { DraftOwner } from './draftStore';
import { SubmitForm } from './SubmitForm';
import { z } from 'zod';
import { TextField } from './fields';
import { text, useDraftForm } from '.';
import { VersionedForm } from './VersionedForm';

interface Note {
  title: string;
  text: string;
}

const schema = z.object({ title: text({ maxLength: 20 }), text: text({}) });
const first = '"1"' as ETag;
const second = '"2"' as ETag;

function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <DraftOwner value="me">{children}</DraftOwner>
    </QueryClientProvider>
  );
}

function refusal(status: number, slug: string, more = {}) {
  return ApiProblem.of(new Response(null, { status }), { type: `urn:mentorship:problem:${slug}`, ...more });
}

function NewNote({ send }: { send: () => Promise<Note> }) {
  const form = useDraftForm<Note>({ schema, initial: { title: 'Title', text: '' } });
  return (
    <SubmitForm
      form={form}
      bodyOf={(note) => note}
      sending={{ send, touches: [] }}
      onSent={() => undefined}
      submitLabel="Send"
    >
      <TextField form={form} name="title" label="Title" maxLength={20} />
    </SubmitForm>
  );
}

function ChangeNote({
  stored,
  of = 'one',
  save,
}: {
  stored: Versioned<Note>;
  of?: string;
  save: (note: Note, from: Versioned<Note>) => Promise<Versioned<Note>>;
}) {
  const form = useDraftForm<Note>({ schema, initial: stored.value, version: stored.etag, of, draft: 'note' });
  return (
    <VersionedForm
      loaded={stored}
      change={{
        query: { queryKey: ['note'], queryFn: () => Promise.resolve(stored) },
        send: save,
        touches: [],
      }}
      form={form}
      valuesOf={(note) => note}
      bodyOf={(note) => note}
      onSaved={() => undefined}
      inWords={(note) => [['Text', note.text]]}
      submitLabel="Save"
    >
      <TextField form={form} name="text" label="Text" />
    </VersionedForm>
  );
}

it('leads to the field that the server names', async () => {
  const send = () =>
    Promise.reject(
      refusal(400, 'validation-failed', { errors: [{ pointer: '/title', detail: 'Make it shorter.' }] }),
    );
  render(<NewNote send={send} />, { wrapper: Providers });
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Make it shorter.' }));
  expect(screen.getByRole('textbox', { name: /Title/ })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /Title/ })).toBeInvalid();
});

it('puts what was typed on top of what is stored now, when the rest has changed', () => {
  const typing = renderHook(
    () => useDraftForm<Note>({ schema, initial: { title: 'A', text: '' }, version: first, draft: 'note' }),
    { wrapper: Providers },
  );
  act(() => typing.result.current.setValue('text', 'typed'));
  const later = renderHook(
    () => useDraftForm<Note>({ schema, initial: { title: 'B', text: '' }, version: second, draft: 'note' }),
    { wrapper: Providers },
  );
  expect(later.result.current.getValues()).toEqual({ title: 'B', text: 'typed' });
  expect(later.result.current.version).toBe(second);
});

it('saves a draft of a field that someone else changed meanwhile on the version it was typed at', async () => {
  const saw = renderHook(
    () =>
      useDraftForm<Note>({
        schema,
        initial: { title: 'A', text: 'old' },
        version: first,
        of: 'one',
        draft: 'note',
      }),
    { wrapper: Providers },
  );
  act(() => saw.result.current.setValue('text', 'mine'));
  const versions: ETag[] = [];
  const save = (note: Note, from: Versioned<Note>) => {
    versions.push(from.etag);
    return from.etag === second
      ? Promise.resolve({ value: note, etag: '"3"' as ETag })
      : Promise.reject(refusal(412, 'precondition-failed', { changedBy: 'Sam Sample' }));
  };
  const stored = { value: { title: 'A', text: 'theirs' }, etag: second };
  render(<ChangeNote stored={stored} save={save} />, { wrapper: Providers });

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Sam Sample saved a newer version/)).toBeVisible();
  expect(screen.getByText('theirs')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save my version' }));
  expect(await screen.findByRole('button', { name: 'Save' })).toBeVisible();
  expect(versions).toEqual([first, second]);
});

it('compares a draft with what was stored first after it was begun, and sends nothing before one is chosen', async () => {
  const sawNone = renderHook(
    () => useDraftForm<Note>({ schema, initial: { title: '', text: '' }, draft: 'note' }),
    {
      wrapper: Providers,
    },
  );
  act(() => sawNone.result.current.setValue('text', 'mine'));
  const save = vi.fn((value: Note) => Promise.resolve({ value, etag: second }));
  const stored = { value: { title: 'A', text: 'theirs' }, etag: first };
  const { unmount } = render(<ChangeNote stored={stored} save={save} />, { wrapper: Providers });

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/saved a newer version/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByText('theirs')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('mine');
  expect(save).not.toHaveBeenCalled();
  unmount();

  render(<ChangeNote stored={stored} save={save} />, { wrapper: Providers });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Save my version' }));
  expect(await screen.findByRole('button', { name: 'Save' })).toBeVisible();
  expect(save).toHaveBeenCalledExactlyOnceWith({ title: 'A', text: 'mine' }, stored);
});

it('compares a draft of something that was deleted with what stands in its place at the same version', async () => {
  const saw = renderHook(
    () =>
      useDraftForm<Note>({
        schema,
        initial: { title: 'A', text: 'old' },
        version: first,
        of: 'one',
        draft: 'note',
      }),
    { wrapper: Providers },
  );
  act(() => saw.result.current.setValue('text', 'mine'));
  const save = vi.fn((value: Note) => Promise.resolve({ value, etag: second }));
  const stored = { value: { title: 'A', text: 'theirs' }, etag: first };
  render(<ChangeNote stored={stored} of="another" save={save} />, { wrapper: Providers });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('theirs')).toBeVisible();
  expect(save).not.toHaveBeenCalled();
});

it('makes what is typed after saving for the version that was saved', async () => {
  const versions: ETag[] = [];
  const save = (value: Note, from: Versioned<Note>) => {
    versions.push(from.etag);
    return Promise.resolve({ value: { ...value, text: value.text.trim() }, etag: second });
  };
  const { unmount } = render(
    <ChangeNote stored={{ value: { title: 'A', text: '' }, etag: first }} save={save} />,
    {
      wrapper: Providers,
    },
  );
  await userEvent.type(screen.getByRole('textbox'), 'a ');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(versions).toEqual([first]));
  await userEvent.type(screen.getByRole('textbox'), 'b');
  unmount();
  render(<ChangeNote stored={{ value: { title: 'A', text: 'a' }, etag: second }} save={save} />, {
    wrapper: Providers,
  });
  expect(screen.getByRole('textbox')).toHaveValue('a b');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(versions).toEqual([first, second]));
});

it('forgets what was typed when the stored text is taken over', async () => {
  const stored = { value: { title: 'A', text: 'theirs' }, etag: second };
  const save = () => Promise.reject(refusal(412, 'precondition-failed'));
  const { unmount } = render(<ChangeNote stored={stored} save={save} />, { wrapper: Providers });
  await userEvent.type(screen.getByRole('textbox'), ' and mine');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Use the saved version' }));
  unmount();
  render(<ChangeNote stored={stored} save={save} />, { wrapper: Providers });
  expect(screen.getByRole('textbox')).toHaveValue('theirs');
});

it('keeps the focus on the button while it sends, and sends once', async () => {
  const stored = { value: { title: 'A', text: 'old' }, etag: first };
  const save = vi.fn(() => new Promise<never>(() => undefined));
  render(<ChangeNote stored={stored} save={save} />, { wrapper: Providers });
  const button = screen.getByRole('button', { name: 'Save' });
  await userEvent.dblClick(button);
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  await userEvent.keyboard('{Enter}');
  expect(button).toHaveFocus();
  expect(save).toHaveBeenCalledOnce();
});

it('moves the focus to what went wrong, each time', async () => {
  render(<NewNote send={() => Promise.reject(refusal(503, 'unavailable'))} />, { wrapper: Providers });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  }
});

it('moves the focus to the choice between two versions, and says why the chosen one was not saved', async () => {
  const stored = { value: { title: 'A', text: 'theirs' }, etag: second };
  const save = vi
    .fn(() => Promise.reject<Versioned<Note>>(refusal(503, 'unavailable')))
    .mockRejectedValueOnce(refusal(412, 'precondition-failed'));
  render(<ChangeNote stored={stored} save={save} />, { wrapper: Providers });
  await userEvent.type(screen.getByRole('textbox'), ' and mine');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: 'Save my version' }));
  expect(await screen.findByText(/The service is busy/)).toBeVisible();
});

it('keeps all that was pasted, says how much is too much, and sends once it is short enough', async () => {
  const send = vi.fn(() => Promise.resolve({ title: '', text: '' }));
  render(<NewNote send={send} />, { wrapper: Providers });
  const title = screen.getByRole('textbox', { name: /Title/ });
  expect(screen.queryByText(/of 20 characters/)).not.toBeInTheDocument();
  await userEvent.clear(title);
  await userEvent.click(title);
  await userEvent.paste('Three more than twenty.');
  expect(title).toHaveValue('Three more than twenty.');
  expect(screen.getByText('23 of 20 characters')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(send).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('link', { name: 'Shorten this by 3 characters.' }));
  expect(title).toHaveFocus();
  await waitFor(() => expect(title).toBeInvalid(), { timeout: 3000 });
  await userEvent.clear(title);
  await userEvent.paste('Short enough for it');
  expect(title).not.toBeInvalid();
  await waitFor(
    () =>
      expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('19 of 20 characters'),
    { timeout: 3000 },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(send).toHaveBeenCalledOnce());
});
