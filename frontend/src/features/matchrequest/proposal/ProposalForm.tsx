import { useNavigate } from 'react-router';
import { limits, type Profile } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { SelectField, SubmitForm, TextField, useDraftForm } from '@/shared/domain/form';
import { createMatchRequest, durationOptions, requestSchema } from '@/shared/domain/matchrequest';
import { paths } from '@/shared/domain/paths';
import { useProgram } from '@/shared/domain/program';
import { cadenceWords } from '@/shared/domain/words';
import { count, optionsOf } from '@/shared/ui/format';
import { isolated } from '@/shared/ui/text';

const limit = limits.NewMatchRequest;

const schema = requestSchema({
  resonated: 'Say why they might be a good fit.',
  hopes: 'Say what it could bring the mentee.',
});

/** What both are told with the question. */
export function ProposalForm({ mentee, mentor }: { mentee: Profile; mentor: Profile }) {
  const { slug, policy } = useProgram();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { suggestedDuration } = policy.engagements;
  const form = useDraftForm({
    initial: {
      resonated: '',
      hopes: '',
      proposedDuration: suggestedDuration,
      proposedCadence: mentee.cadence ?? mentor.cadence ?? 'BIWEEKLY',
    },
    schema,
    draft: `proposal-${mentee.id}-${mentor.id}`,
  });
  const one = isolated(mentee.person.name);
  const other = isolated(mentor.person.name);

  return (
    <SubmitForm
      form={form}
      bodyOf={(filled) => ({
        program: slug,
        menteeProfileId: mentee.id,
        mentorProfileId: mentor.id,
        ...filled,
      })}
      sending={createMatchRequest}
      onSent={({ id }) => {
        announce(`We asked ${one} and ${other}.`);
        return navigate(paths.request(id));
      }}
      submitLabel="Send the proposal"
      words={{
        'capacity-full': `${other} no longer has room. Choose another mentor.`,
        away: 'One of them is away right now. Propose it again later, or choose someone else.',
        'not-open': 'One of them isn’t active or isn’t taking requests right now. Choose someone else.',
        duplicate: 'These two already have an open request or a mentorship. Choose someone else.',
        'pair-not-allowed': 'These two can’t be matched. Choose another mentor.',
        'too-many-pending-requests': `${one} has ${policy.requests.maxPendingRequests} requests waiting for an answer, which is the limit. Choose someone else.`,
      }}
    >
      <TextField
        form={form}
        name="resonated"
        label="Why might they be a good fit?"
        hint="Both people will read this."
        rows={4}
        maxLength={limit.resonated.maxLength}
      />
      <TextField
        form={form}
        name="hopes"
        label={`What could it bring ${one}?`}
        hint="Both people will read this, too."
        rows={4}
        maxLength={limit.hopes.maxLength}
      />
      <SelectField
        form={form}
        name="proposedDuration"
        label="For how long?"
        options={durationOptions(suggestedDuration)}
      />
      <SelectField
        form={form}
        name="proposedCadence"
        label="How often would they meet?"
        options={optionsOf(cadenceWords)}
      />
      <p className="muted ds-u-margin-top--3">
        What happens next: we ask both people, and they answer within{' '}
        {count(policy.requests.answerDueBusinessDays, 'business day')}. When both accept, they see each
        other’s email address. If one declines, you can propose someone else.
      </p>
    </SubmitForm>
  );
}
