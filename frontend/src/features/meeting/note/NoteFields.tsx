import { limits } from '@/shared/api';
import { CheckField, TextField, useFormValues, type DraftForm } from '@/shared/domain/form';
import type { NoteValues } from './noteForm';
import { useSupportTeam } from '@/shared/domain/program';

/** What a note says, and who reads it besides its author. */
export function NoteFields({ form, other }: { form: DraftForm<NoteValues>; other: string }) {
  const { shared } = useFormValues(form);
  const team = useSupportTeam();
  return (
    <>
      <TextField
        form={form}
        name="text"
        label="Your note"
        hint={
          shared
            ? `You and ${other} can read it. The ${team} can’t.`
            : `Only you can read it. The ${team} can’t.`
        }
        optional
        rows={4}
        maxLength={limits.NewNote.text.maxLength}
      />
      <CheckField form={form} name="shared" label={`Share it with ${other}`} />
    </>
  );
}
