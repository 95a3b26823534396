import { Choice } from '@cmsgov/design-system';
import { TextInput, type Form } from '@/shared/forms';
import { LockIcon } from './LockIcon';
import type { ReportValues } from './reportForm';

/** A note that the support team never sees, folded away until it is wanted. */
export function PrivateNote({ form, other }: { form: Form<ReportValues>; other: string }) {
  const { note, noteShared } = form.values;
  return (
    <details className="private-note" open={note !== '' || undefined}>
      <summary>
        <LockIcon /> Private note ({noteShared ? `only you and ${other}` : 'only you'})
      </summary>
      <TextInput
        name="note"
        label="Your note"
        hint={
          noteShared
            ? `You and ${other} can read it. The support team can’t.`
            : 'Only you can read it. The support team can’t.'
        }
        optional
        rows={4}
        maxLength={4000}
        value={note}
        onChange={(value) => form.set('note', value)}
        error={form.issueFor('privateNote.text')}
      />
      <Choice
        type="checkbox"
        name="noteShared"
        value="shared"
        label={`Share it with ${other}`}
        checked={noteShared}
        onChange={(event) => form.set('noteShared', event.target.checked)}
      />
    </details>
  );
}
