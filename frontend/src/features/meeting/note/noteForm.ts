import type { NewNote, Note } from '@/shared/api';
import type { Difference } from '@/shared/domain/problem';
import type { FieldIssue } from '@/shared/ui/form';

export interface NoteValues {
  text: string;
  shared: boolean;
}

export function noteValuesOf(note: Note | undefined): NoteValues {
  return { text: note?.text ?? '', shared: note?.shared ?? false };
}

export function checkNote({ text }: NoteValues): FieldIssue[] {
  return text.trim() === '' ? [{ field: 'text', message: 'Write something first.' }] : [];
}

export function noteOfValues({ text, shared }: NoteValues): NewNote {
  return { text: text.trim(), shared };
}

/** Whether something was typed that is not stored yet; an empty note that never was is nothing. */
export function isUnsaved(values: NoteValues, stored: Note | undefined): boolean {
  const before = noteValuesOf(stored);
  const text = values.text.trim();
  return text !== before.text || (text !== '' && values.shared !== before.shared);
}

export function noteDifferences(mine: NoteValues, theirs: NoteValues): Difference[] {
  return [
    { label: 'Note', mine: mine.text, theirs: theirs.text },
    { label: 'Shared', mine: mine.shared ? 'Yes' : 'No', theirs: theirs.shared ? 'Yes' : 'No' },
  ];
}
