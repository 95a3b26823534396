import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { clearDrafts, DraftOwner } from './draftStore';
import { z } from 'zod';
import { useDraftForm } from './useDraftForm';

interface Note {
  title: string;
  text: string;
}

const schema = z.object({ title: z.string(), text: z.string() });

function formOf(owner: string | undefined, secret?: readonly (keyof Note)[] | 'all') {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DraftOwner value={owner}>{children}</DraftOwner>
  );
  const { result } = renderHook(
    () =>
      useDraftForm<Note>({
        initial: { title: '', text: '' },
        schema,
        draft: 'note',
        ...(secret ? { private: secret } : {}),
      }),
    { wrapper },
  );
  return result;
}

function type(form: ReturnType<typeof formOf>, field: keyof Note, text: string) {
  act(() => form.current.setValue(field, text));
}

const stored = () => JSON.stringify(Object.entries(sessionStorage));

it('gives what was typed back to the person who typed it, and to nobody else', () => {
  type(formOf('maya'), 'text', 'mine');
  expect(formOf('theo').current.getValues().text).toBe('');
  expect(formOf('maya').current.getValues().text).toBe('mine');
});

it('forgets what others typed once it is known who is there', () => {
  type(formOf('maya'), 'text', 'mine');
  type(formOf('maya', 'all'), 'title', 'a secret');
  type(formOf('theo'), 'text', 'his');
  clearDrafts('theo');
  expect(formOf('maya').current.getValues()).toEqual({ title: '', text: '' });
  expect(stored()).not.toContain('mine');
  expect(formOf('theo').current.getValues().text).toBe('his');
});

it('keeps nothing where nobody is known', () => {
  type(formOf(undefined), 'text', 'whose?');
  expect(stored()).not.toContain('whose?');
});

it('never writes what is private, and still has it when the screen is opened again', () => {
  type(formOf('maya', 'all'), 'text', 'between us');
  expect(stored()).not.toContain('between us');
  expect(formOf('maya', 'all').current.getValues().text).toBe('between us');
});

it('writes the other fields of a form that has a private one', () => {
  const form = formOf('maya', ['text']);
  type(form, 'title', 'for the tab');
  type(form, 'text', 'between us');
  expect(stored()).toContain('for the tab');
  expect(stored()).not.toContain('between us');
  expect(formOf('maya', ['text']).current.getValues()).toEqual({ title: 'for the tab', text: 'between us' });
});
