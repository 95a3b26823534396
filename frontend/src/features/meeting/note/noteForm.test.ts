import { expect, it } from 'vitest';
import { note } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import { isUnsaved, noteOfValues, noteSchema, noteValuesOf } from './noteForm';

it('sends what was typed without the space around it, and whether it is shared', () => {
  expect(noteOfValues(noteSchema.parse({ text: ' Ask again \n', shared: true }))).toEqual({
    text: 'Ask again',
    shared: true,
  });
});

it('has nothing to save while nothing was typed', () => {
  expect(isUnsaved(noteValuesOf(undefined), undefined)).toBe(false);
  expect(isUnsaved({ text: ' ', shared: true }, undefined)).toBe(false);
  expect(isUnsaved(noteValuesOf(note), note)).toBe(false);
});

it('has to save a new text, another choice, and a note that was emptied', () => {
  expect(isUnsaved({ text: 'New', shared: false }, undefined)).toBe(true);
  expect(isUnsaved({ text: note.text, shared: !note.shared }, note)).toBe(true);
  expect(isUnsaved({ text: '', shared: note.shared }, note)).toBe(true);
});

it('asks for a text', () => {
  expect(issuesIn(noteSchema, { text: ' ', shared: false })).toEqual([
    { field: 'text', message: 'Write something first.' },
  ]);
});
