import { z } from 'zod';
import { limits, type NewNote, type Note } from '@/shared/api';
import { text } from '@/shared/domain/form';
import type { Line } from '@/shared/domain/problem';
import { written } from '@/shared/ui/text';

export interface NoteValues {
  text: string;
  shared: boolean;
}

export function noteValuesOf(note: Note | undefined): NoteValues {
  return { text: note?.text ?? '', shared: note?.shared ?? false };
}

/** Beside a report a note may stay empty; by itself it says something. */
export const optionalNoteSchema = z.object({ text: text(limits.NewNote.text), shared: z.boolean() });
export const noteSchema = z.object({
  text: text(limits.NewNote.text, 'Write something first.'),
  shared: z.boolean(),
});

export function noteOfValues({ text: said, shared }: NoteValues): NewNote {
  return { text: said, shared };
}

/** Whether something was typed that is not stored yet; an empty note that never was is nothing. */
export function isUnsaved(values: NoteValues, stored: Note | undefined): boolean {
  const before = noteValuesOf(stored);
  const typed = written(values.text);
  return typed !== before.text || (typed !== '' && values.shared !== before.shared);
}

export function noteInWords({ text: said, shared }: NoteValues): Line[] {
  return [
    ['Note', said],
    ['Shared', shared ? 'Yes' : 'No'],
  ];
}
