import { Choice } from '@cmsgov/design-system';
import { TextInput } from '@/shared/ui/form';
import type { Form } from '@/shared/domain/form';
import type { NoteValues } from './noteForm';
import { useSupportTeam } from '@/shared/domain/program';

/** What a note says, and who reads it besides its author. */
export function NoteFields({ form, other }: { form: Form<NoteValues>; other: string }) {
  const { text, shared } = form.values;
  const team = useSupportTeam();
  return (
    <>
      <TextInput
        name="text"
        label="Your note"
        hint={
          shared
            ? `You and ${other} can read it. The ${team} can’t.`
            : `Only you can read it. The ${team} can’t.`
        }
        optional
        rows={4}
        maxLength={4000}
        value={text}
        onChange={(value) => form.set('text', value)}
        error={form.issueFor('text')}
      />
      <Choice
        type="checkbox"
        name="shared"
        value="shared"
        label={`Share it with ${other}`}
        checked={shared}
        onChange={(event) => form.set('shared', event.target.checked)}
      />
    </>
  );
}
