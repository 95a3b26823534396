import type { Policy, Program } from '@/shared/api';
import { count } from '@/shared/ui/format';

interface Step {
  title: string;
  text: string;
}

/** How it works, told by the rules of the program. */
export function Steps({ program }: { program: Program | undefined }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="ds-text-heading--2xl">
        How it works
      </h2>
      <ol className="landing__steps">
        {stepsOf(program).map(({ title, text }) => (
          <li key={title}>
            <h3 className="ds-text-heading--lg">{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepsOf(program: Program | undefined): Step[] {
  const policy = program?.policy;
  const team = program?.presentation.supportTeam ?? 'support team';
  return [
    {
      title: 'Think about what you want',
      text: 'As a mentee: the skill, task, or change you want help with. As a mentor: what you can pass on, and how.',
    },
    { title: 'Join', text: `Tell us about yourself in a few short steps. ${approval(policy, team)}` },
    { title: 'Find each other', text: matching(policy, team) },
    {
      title: 'Get to know each other',
      text: `${answer(policy)} If the answer is yes, you’ll see each other’s email address and can arrange a first talk.`,
    },
    {
      title: 'Agree and meet',
      text: 'Agree on how long, how often, and how you’ll meet. Set a few goals, and let the mentee bring the agenda.',
    },
    {
      title: 'Look back',
      text: 'At the end, look together at which goals you met. Keep going, finish, or look for your next match.',
    },
  ];
}

function approval(policy: Policy | undefined, team: string): string {
  if (!policy) return '';
  const { managerApproval, supportApproval, orientation } = policy.gates;
  const who = [
    managerApproval ? 'your manager' : '',
    supportApproval === 'ALWAYS' ? `the ${team}` : '',
    supportApproval === 'NON_ISSO' ? `the ${team}, if you are not an ISSO,` : '',
  ].filter(Boolean);
  const approve = who.length > 0 ? `Then ${who.join(' and ')} approve${who.length === 1 ? 's' : ''}.` : '';
  const orient = orientation ? 'An orientation of about an hour shows you what to expect.' : '';
  return [approve, orient].filter(Boolean).join(' ');
}

function matching(policy: Policy | undefined, team: string): string {
  const ways = [
    policy?.matching.coordinatorProposals ? `the ${team} proposes someone who fits your goals` : '',
    !policy || policy.matching.menteeRequests
      ? 'as a mentee, you search the directory and ask a mentor yourself'
      : '',
  ].filter(Boolean);
  const sentence = ways.join(', or ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. Nobody is matched against their will.`;
}

function answer(policy: Policy | undefined): string {
  return policy
    ? `A mentor answers a request within ${count(policy.requests.answerDueBusinessDays, 'business day')}.`
    : 'A mentor answers a request within a few business days.';
}
