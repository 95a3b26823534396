import type { NewNote, Note } from '@/shared/api';
import type { Difference } from '@/shared/domain/problem';
import type { FieldIssue } from '@/shared/ui/form';
import { isBlank, written } from '@/shared/ui/text';

export interface NoteValues {
  text: string;
  shared: boolean;
}

export function noteValuesOf(note: Note | undefined): NoteValues {
  return { text: note?.text ?? '', shared: note?.shared ?? false };
}

export function checkNote({ text }: NoteValues): FieldIssue[] {
  return isBlank(text) ? [{ field: 'text', message: 'Write something first.' }] : [];
}

export function noteOfValues({ text, shared }: NoteValues): NewNote {
  return { text: written(text), shared };
}

/** Whether something was typed that is not stored yet; an empty note that never was is nothing. */
export function isUnsaved(values: NoteValues, stored: Note | undefined): boolean {
  const before = noteValuesOf(stored);
  const text = written(values.text);
  return text !== before.text || (text !== '' && values.shared !== before.shared);
}

export function noteDifferences(mine: NoteValues, theirs: NoteValues): Difference[] {
  return [
    { label: 'Note', mine: mine.text, theirs: theirs.text },
    { label: 'Shared', mine: mine.shared ? 'Yes' : 'No', theirs: theirs.shared ? 'Yes' : 'No' },
  ];
}
