import type { Cadence, NewMatchRequest, Policy, Profile } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { cadenceWords } from '@/shared/domain/words';
import { count, monthsInWords, optionsOf } from '@/shared/ui/format';
import { SelectInput, TextInput, type FieldIssue } from '@/shared/ui/form';
import { SubmitForm, useForm } from '@/shared/domain/form';
import { createMatchRequest, durationOptions } from '@/shared/domain/matchrequest';
import { Examples } from './Examples';
import { useSupportTeam } from '@/shared/domain/program';

interface Values {
  resonated: string;
  hopes: string;
  proposedDuration: string;
  proposedCadence: Cadence;
}

interface Props {
  profile: Profile;
  policy: Policy;
  onSent: () => void;
}

export function RequestForm({ profile, policy, onSent }: Props) {
  const announce = useAnnounce();
  const team = useSupportTeam();
  const name = profile.person.name;
  const suggested = policy.engagements.suggestedDuration;
  const form = useForm<Values>({
    initial: {
      resonated: '',
      hopes: '',
      proposedDuration: suggested,
      proposedCadence: profile.cadence ?? 'BIWEEKLY',
    },
    validate: (values) => check(values, name),
    draft: `request-${profile.id}`,
  });
  const { values, set, issueFor } = form;

  return (
    <SubmitForm
      form={form}
      bodyOf={(filled) => creationOf(filled, profile)}
      sending={createMatchRequest}
      onSent={() => {
        announce(`Your request to ${name} is sent.`);
        onSent();
      }}
      submitLabel="Send the request"
      words={{
        'capacity-full': `${name} has no room any more. Look for someone who is open now.`,
        'not-open': `${name} is not taking requests right now.`,
        duplicate: `You already have a request or a mentorship with ${name}.`,
        'pair-not-allowed': `You and ${name} can’t be matched. The ${team} can help you find someone else.`,
        'too-many-pending-requests': `You have ${policy.requests.maxPendingRequests} requests waiting for an answer. Wait for one, or cancel one first.`,
      }}
    >
      <TextInput
        name="resonated"
        label={`What in ${name}’s profile speaks to you?`}
        rows={4}
        maxLength={2000}
        value={values.resonated}
        onChange={(value) => set('resonated', value)}
        error={issueFor('resonated')}
      />
      <TextInput
        name="hopes"
        label="What do you hope to reach together?"
        rows={4}
        maxLength={2000}
        value={values.hopes}
        onChange={(value) => set('hopes', value)}
        error={issueFor('hopes')}
      />
      <Examples />
      <SelectInput
        name="proposedDuration"
        label="For how long?"
        hint={`${monthsInWords(suggested)} is a good length to begin with.`}
        value={values.proposedDuration}
        options={durationOptions(suggested)}
        onChange={(value) => set('proposedDuration', value)}
        error={issueFor('proposedDuration')}
      />
      <SelectInput
        name="proposedCadence"
        label="How often would you meet?"
        value={values.proposedCadence}
        options={optionsOf(cadenceWords)}
        onChange={(value) => set('proposedCadence', value)}
        error={issueFor('proposedCadence')}
      />
      <p className="muted ds-u-margin-top--3">
        What happens next: {name} answers within{' '}
        {count(policy.requests.answerDueBusinessDays, 'business day')}. After a yes you see each other’s
        e-mail address and arrange a first talk.
      </p>
    </SubmitForm>
  );
}

function check({ resonated, hopes }: Values, name: string): FieldIssue[] {
  return [
    ...(resonated.trim()
      ? []
      : [{ field: 'resonated', message: `Say what in ${name}’s profile speaks to you.` }]),
    ...(hopes.trim() ? [] : [{ field: 'hopes', message: 'Say what you hope to reach together.' }]),
  ];
}

function creationOf({ resonated, hopes, ...terms }: Values, profile: Profile): NewMatchRequest {
  return {
    program: profile.program,
    mentorProfileId: profile.id,
    resonated: resonated.trim(),
    hopes: hopes.trim(),
    ...terms,
  };
}
