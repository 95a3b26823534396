import { Alert } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import type { MatchRequest } from '@/shared/api';
import { ButtonLink, Moment } from '@/shared/ui';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';
import type { Standing } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { useProgram, useSupportTeam } from '@/shared/domain/program';
import { requestWords } from '@/shared/domain/words';

interface Told {
  heading: string;
  text: ReactNode;
  action?: ReactNode;
}

interface Props {
  request: MatchRequest;
  standing: Standing;
  /** What this person just did with the buttons whose place it takes: an answer may have come too late. */
  answer: 'none' | 'tried' | 'given';
}

/** After the answer: what it means and who does what next. */
export function Outcome({ request, standing, answer }: Props) {
  const { heading: title } = useHeadingFocus(answer !== 'none');
  const team = useSupportTeam();
  const { heading, text, action } = tell(request, standing, team);
  return (
    <aside className="card card--next request__panel" aria-labelledby="outcome">
      <h2 id="outcome" ref={title} tabIndex={-1} className="ds-text-heading--xl">
        {heading}
      </h2>
      {answer === 'tried' && (
        <Alert variation="warn" role="alert" className="ds-u-margin-bottom--2">
          Your choice wasn’t recorded: this request had already been answered in another window or by someone
          else.
        </Alert>
      )}
      <p>{text}</p>
      {request.declineReason && (
        <>
          <h3 className="ds-text-heading--md">Why it was declined</h3>
          <p className="muted">Only the {team} sees this. The mentee and mentor don’t.</p>
          <p className="prose" dir="auto">
            {request.declineReason}
          </p>
        </>
      )}
      {action && <div className="actions">{action}</div>}
      {!standing.role && <ProposeAnother request={request} />}
      {request.answeredAt && (
        <p className="muted">
          Since <Moment at={request.answeredAt} dayOnly />
        </p>
      )}
    </aside>
  );
}

/** To the support team, where a request came to nothing. */
function ProposeAnother({ request: { state, menteeProfileId, mentee } }: { request: MatchRequest }) {
  const { policy } = useProgram();
  if (!policy.matching.coordinatorProposals || state === 'ACCEPTED') return null;
  return (
    <div className="actions">
      <ButtonLink to={paths.proposePair({ mentee: menteeProfileId })}>
        Propose another mentor to <bdi>{mentee.name}</bdi>
      </ButtonLink>
    </div>
  );
}

const findAnother = (
  <ButtonLink to={paths.mentors} primary>
    Find a mentor
  </ButtonLink>
);

function tell(request: MatchRequest, { role, name }: Standing, team: string): Told {
  switch (request.state) {
    case 'ACCEPTED':
      return accepted(request, role, name);
    case 'DECLINED':
      if (role !== 'MENTEE') {
        return {
          heading: role ? 'This one was declined' : 'Declined',
          text: role
            ? `We let ${name} know kindly, with what to do next. There’s nothing more for you to do.`
            : 'We let both people know.',
        };
      }
      return {
        heading: 'Not this time',
        text: `It didn’t work out with ${name} this time. That says nothing about you: mentors have limited room. You can ask someone else.`,
        action: findAnother,
      };
    case 'CANCELLED':
      return {
        heading: 'Canceled',
        text: 'This request was withdrawn. There’s nothing more to do.',
        ...(role === 'MENTEE' ? { action: findAnother } : {}),
      };
    case 'EXPIRED':
      return {
        heading: 'No answer came in time',
        text:
          role === 'MENTEE'
            ? `${name} didn’t get to it. You can ask again, or ask someone else.`
            : 'The request expired. There’s nothing more to do.',
        ...(role === 'MENTEE' ? { action: findAnother } : {}),
      };
    case 'PENDING':
      return { heading: 'Waiting for an answer', text: 'There’s no decision yet.' };
    // A state that came after this page was made.
    default:
      return { heading: requestWords[request.state], text: `The ${team} can tell you more.` };
  }
}

function accepted({ engagementId }: MatchRequest, role: Standing['role'], name: string): Told {
  const action = engagementId && (
    <ButtonLink to={paths.mentorship(engagementId)} primary>
      {role ? 'Go to your mentorship' : 'See the mentorship'}
    </ButtonLink>
  );
  return {
    heading: role ? `You and ${name} are matched` : 'Matched',
    text: role
      ? `You can now see each other’s email address. Next, ${role === 'MENTEE' ? 'you propose' : `${name} proposes`} a time for a first talk of 30 to 60 minutes. Then you agree on a plan together.`
      : 'Both said yes. Next, they arrange a first talk and agree on a plan.',
    ...(action ? { action } : {}),
  };
}
