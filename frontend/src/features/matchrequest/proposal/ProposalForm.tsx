import { useNavigate } from 'react-router';
import type { Cadence, NewMatchRequest, Profile } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { SubmitForm, useForm } from '@/shared/domain/form';
import { createMatchRequest, durationOptions } from '@/shared/domain/matchrequest';
import { paths } from '@/shared/domain/paths';
import { useProgram } from '@/shared/domain/program';
import { cadenceWords } from '@/shared/domain/words';
import { count, optionsOf } from '@/shared/ui/format';
import { SelectInput, TextInput, type FieldIssue } from '@/shared/ui/form';

interface Values {
  resonated: string;
  hopes: string;
  proposedDuration: string;
  proposedCadence: Cadence;
}

/** What both are told with the question. */
export function ProposalForm({ mentee, mentor }: { mentee: Profile; mentor: Profile }) {
  const { slug, policy } = useProgram();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { suggestedDuration } = policy.engagements;
  const form = useForm<Values>({
    initial: {
      resonated: '',
      hopes: '',
      proposedDuration: suggestedDuration,
      proposedCadence: mentee.cadence ?? mentor.cadence ?? 'BIWEEKLY',
    },
    validate: check,
    draft: `proposal-${mentee.id}-${mentor.id}`,
  });
  const { values, set, issueFor } = form;
  const one = mentee.person.name;
  const other = mentor.person.name;

  return (
    <SubmitForm
      form={form}
      bodyOf={(filled): NewMatchRequest => ({
        program: slug,
        menteeProfileId: mentee.id,
        mentorProfileId: mentor.id,
        ...filled,
        resonated: filled.resonated.trim(),
        hopes: filled.hopes.trim(),
      })}
      sending={createMatchRequest}
      onSent={({ id }) => {
        announce(`${one} and ${other} are asked.`);
        return navigate(paths.request(id));
      }}
      submitLabel="Send the proposal"
      words={{
        'capacity-full': `${other} has no room any more. Choose another mentor.`,
        'not-open': 'One of the two does not take part or takes no requests right now. Choose another.',
        duplicate: 'The two have an open request or a mentorship already.',
        'pair-not-allowed': 'These two can’t be matched. Choose another mentor.',
        'too-many-pending-requests': `${one} has ${policy.requests.maxPendingRequests} requests waiting for an answer, which is the most at once.`,
      }}
    >
      <TextInput
        name="resonated"
        label="Why might the two fit?"
        hint="Both read this."
        rows={4}
        maxLength={2000}
        value={values.resonated}
        onChange={(value) => set('resonated', value)}
        error={issueFor('resonated')}
      />
      <TextInput
        name="hopes"
        label={`What could it bring ${one}?`}
        hint="Both read this too."
        rows={4}
        maxLength={2000}
        value={values.hopes}
        onChange={(value) => set('hopes', value)}
        error={issueFor('hopes')}
      />
      <SelectInput
        name="proposedDuration"
        label="For how long?"
        value={values.proposedDuration}
        options={durationOptions(suggestedDuration)}
        onChange={(value) => set('proposedDuration', value)}
        error={issueFor('proposedDuration')}
      />
      <SelectInput
        name="proposedCadence"
        label="How often would they meet?"
        value={values.proposedCadence}
        options={optionsOf(cadenceWords)}
        onChange={(value) => set('proposedCadence', value)}
        error={issueFor('proposedCadence')}
      />
      <p className="muted ds-u-margin-top--3">
        What happens next: both are asked and answer within{' '}
        {count(policy.requests.answerDueBusinessDays, 'business day')}. When both accept, they see each
        other’s e-mail address. If one declines, you can propose someone else.
      </p>
    </SubmitForm>
  );
}

function check({ resonated, hopes }: Values): FieldIssue[] {
  return [
    ...(resonated.trim() ? [] : [{ field: 'resonated', message: 'Say why the two might fit.' }]),
    ...(hopes.trim() ? [] : [{ field: 'hopes', message: 'Say what it could bring the mentee.' }]),
  ];
}
