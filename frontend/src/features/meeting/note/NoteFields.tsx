import { limits } from '@/shared/api';
import { CheckField, TextField, useFormValues, type DraftForm } from '@/shared/domain/form';
import type { NoteValues } from './noteForm';

/** What a note says, and who reads it besides its author. */
export function NoteFields({ form, other }: { form: DraftForm<NoteValues>; other: string }) {
  const { shared } = useFormValues(form);
  return (
    <>
      <TextField
        form={form}
        name="text"
        label="Your note"
        hint={
          shared
            ? `You and ${other} can read it. The support team can’t.`
            : 'Only you can read it. The support team can’t.'
        }
        optional
        rows={4}
        maxLength={limits.NewNote.text.maxLength}
      />
      <CheckField form={form} name="shared" label={`Share it with ${other}`} />
    </>
  );
}
