import { limits, type MatchRequest, type NewMatchRequest, type Policy, type Profile } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { cadenceWords } from '@/shared/domain/words';
import { count, monthsInWords, optionsOf } from '@/shared/ui/format';
import { SelectField, SubmitForm, TextField, useDraftForm } from '@/shared/domain/form';
import {
  createMatchRequest,
  durationOptions,
  requestSchema,
  type RequestValues,
} from '@/shared/domain/matchrequest';
import { isolated } from '@/shared/ui/text';
import { Examples } from './Examples';
import { useSupportTeam } from '@/shared/domain/program';

interface Props {
  profile: Profile;
  policy: Policy;
  /** What was written to somebody else, to be sent on. */
  words?: MatchRequest | undefined;
  onSent: () => void;
  onDuplicate: () => void;
}

export function RequestForm({ profile, policy, words, onSent, onDuplicate }: Props) {
  const announce = useAnnounce();
  const team = useSupportTeam();
  const name = isolated(profile.person.name);
  const suggested = policy.engagements.suggestedDuration;
  const form = useDraftForm({
    initial: {
      resonated: words?.resonated ?? '',
      hopes: words?.hopes ?? '',
      proposedDuration: words?.proposedDuration ?? suggested,
      proposedCadence: words?.proposedCadence ?? profile.cadence ?? 'BIWEEKLY',
    },
    schema: requestSchema({
      resonated: `Say what stood out to you in ${name}’s profile.`,
      hopes: 'Say what you hope to achieve together.',
    }),
    draft: `request-${profile.id}`,
  });

  return (
    <SubmitForm
      form={form}
      bodyOf={(filled) => creationOf(filled, profile)}
      sending={createMatchRequest}
      onSent={() => {
        announce(`We sent your request to ${name}.`);
        onSent();
      }}
      onDuplicate={onDuplicate}
      submitLabel="Send the request"
      words={{
        'capacity-full': `${name} no longer has room. Look for someone who has room now.`,
        away: `${name} is away right now. Ask again later, or choose someone else.`,
        'not-open': `${name} is not taking requests right now.`,
        duplicate: `You already have a request or a mentorship with ${name}.`,
        'pair-not-allowed': `You and ${name} can’t be matched. The ${team} can help you find someone else.`,
        'too-many-pending-requests': `You have ${policy.requests.maxPendingRequests} requests waiting for an answer. Wait for an answer, or cancel a request first.`,
      }}
    >
      {words && (
        <p>
          This is what you wrote to <bdi>{words.mentor.name}</bdi>. Change what you like, then send it to{' '}
          {name}.
        </p>
      )}
      <TextField
        form={form}
        name="resonated"
        label={`What stood out to you in ${name}’s profile?`}
        rows={4}
        maxLength={limits.NewMatchRequest.resonated.maxLength}
      />
      <TextField
        form={form}
        name="hopes"
        label="What do you hope to achieve together?"
        rows={4}
        maxLength={limits.NewMatchRequest.hopes.maxLength}
      />
      <Examples />
      <SelectField
        form={form}
        name="proposedDuration"
        label="For how long?"
        hint={`${monthsInWords(suggested)} is a good length to start with.`}
        options={durationOptions(words?.proposedDuration ?? suggested)}
      />
      <SelectField
        form={form}
        name="proposedCadence"
        label="How often would you like to meet?"
        options={optionsOf(cadenceWords)}
      />
      <p className="muted ds-u-margin-top--3">
        What happens next: {name} answers within{' '}
        {count(policy.requests.answerDueBusinessDays, 'business day')}. If the answer is yes, you’ll see each
        other’s email address and can arrange a first talk.
      </p>
    </SubmitForm>
  );
}

function creationOf(values: RequestValues, profile: Profile): NewMatchRequest {
  return { program: profile.program, mentorProfileId: profile.id, ...values };
}
