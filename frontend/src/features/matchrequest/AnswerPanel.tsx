import { useState } from 'react';
import { useTransition, type MatchRequest, type Versioned } from '@/shared/api';
import { ActionButton, SaveStatus, useAnnounce } from '@/shared/ui';
import { isolated } from '@/shared/ui/text';
import { ActionProblem, ConfirmDialog, type ProblemWords } from '@/shared/domain/problem';
import type { Standing } from '@/shared/domain/engagement';
import { useSupportTeam } from '@/shared/domain/program';
import { answerRequest, type Reply } from '@/shared/domain/matchrequest';
import { DeclineDialog } from './DeclineDialog';
import { DueTime } from './DueTime';

const said: Record<Reply['verb'], string> = {
  accept: 'You said yes.',
  decline: 'We sent your answer.',
  cancel: 'Your request is canceled.',
};

const wordsOf = (team: string): ProblemWords => ({
  'capacity-full':
    'You have no room for another mentee right now. Raise the number of mentees in your profile, or decline.',
  'pair-not-allowed': `The two of you can’t be matched. The ${team} can tell you why.`,
});

interface Props {
  request: Versioned<MatchRequest>;
  standing: Standing;
  onTry: (given: Reply) => void;
}

/** Beside a request that waits: until when, and the answers the person may give. */
export function AnswerPanel({ request, standing, onTry }: Props) {
  const { value } = request;
  const announce = useAnnounce();
  const team = useSupportTeam();
  const words = wordsOf(team);
  const [asking, setAsking] = useState<'decline' | 'cancel' | null>(null);
  const { run, takeBack, mutation } = useTransition({
    step: answerRequest(value.id),
    from: request,
    onDone: (_, { verb }: Reply) => {
      setAsking(null);
      announce(said[verb]);
    },
  });
  const answer = (given: Reply) => {
    onTry(given);
    run(given);
  };
  const leave = () => {
    setAsking(null);
    takeBack();
  };
  const may = (action: MatchRequest['actions'][number]) => value.actions.includes(action);

  return (
    <aside className="card request__panel" aria-labelledby="answer">
      <h2 id="answer" className="ds-text-heading--xl">
        {may('ACCEPT') ? 'Your answer' : 'Waiting for an answer'}
      </h2>
      <DueTime request={value} />
      <p>{explanation(value, standing, team)}</p>
      {!asking && <ActionProblem error={mutation.error} words={words} />}
      <div className="actions">
        {may('ACCEPT') && (
          <ActionButton
            variation="solid"
            inactive={mutation.isPending}
            onClick={() => answer({ verb: 'accept' })}
          >
            Accept
          </ActionButton>
        )}
        {may('DECLINE') && (
          <ActionButton inactive={mutation.isPending} onClick={() => setAsking('decline')}>
            Decline
          </ActionButton>
        )}
        {may('CANCEL') && (
          <ActionButton inactive={mutation.isPending} onClick={() => setAsking('cancel')}>
            Cancel the request
          </ActionButton>
        )}
      </div>
      {!asking && <SaveStatus sending={mutation} />}
      {asking === 'decline' && (
        <DeclineDialog
          request={value}
          standing={standing}
          sending={mutation}
          onDecline={(given) => answer({ verb: 'decline', ...given })}
          onCancel={leave}
        />
      )}
      {asking === 'cancel' && (
        <ConfirmDialog
          heading="Cancel this request?"
          confirm="Cancel the request"
          cancel="Keep it"
          sending={mutation}
          words={words}
          onConfirm={() => answer({ verb: 'cancel' })}
          onCancel={leave}
        >
          <p>
            It will be withdrawn and can no longer be accepted. You can ask again later, or ask someone else.
          </p>
        </ConfirmDialog>
      )}
    </aside>
  );
}

function explanation(request: MatchRequest, { role, name }: Standing, team: string): string {
  const mine = role === 'MENTOR' ? request.mentorAnswer : request.menteeAnswer;
  if (request.origin === 'COORDINATOR') {
    if (!role) return waiting(request);
    if (mine === 'YES') return `You said yes. We’ll let you know as soon as ${name} answers.`;
    return `The ${team} thinks you two are a good fit. The mentorship begins when you both accept. Then you’ll see each other’s email address.`;
  }
  if (role === 'MENTOR') {
    return `If you accept, you and ${name} will see each other’s email address and can arrange a first talk. It’s fine to say no, too: we’ll point ${name} to other mentors.`;
  }
  return role === 'MENTEE'
    ? `We’ll let you know as soon as ${name} answers. You don’t need to do anything.`
    : 'The mentor answers next. You don’t need to do anything.';
}

/** To the support team: who has said yes to a proposal, and who has not answered. */
function waiting({ menteeAnswer, mentorAnswer, ...people }: MatchRequest): string {
  const mentee = isolated(people.mentee.name);
  const mentor = isolated(people.mentor.name);
  if (menteeAnswer) return `${mentee} said yes. Now ${mentor} needs to answer.`;
  if (mentorAnswer) return `${mentor} said yes. Now ${mentee} needs to answer.`;
  return 'We asked both people. The mentorship begins when both accept.';
}
