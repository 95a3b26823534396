import { Alert } from '@cmsgov/design-system';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { ApiProblem, type ProblemKind } from '@/shared/api';
import { useSupportTeam } from '../program';

/** What a screen says about a refused action of its own, by the kind of problem. */
export type ProblemWords = Partial<Record<ProblemKind, ReactNode>>;

const common = (team: string): ProblemWords => ({
  offline: 'We can’t reach the server. We kept what you entered. Send it again when you’re back online.',
  timeout:
    'The server didn’t answer in time, so we don’t know whether this was done. We kept what you entered. Wait a minute, then send it again: it will only be done once.',
  unavailable: 'The service is busy. We kept what you entered. Try again in a minute.',
  unauthenticated: 'Your sign-in expired. We kept what you entered. Sign in and send it again.',
  'sign-in-refused':
    'You’re signed in, but the service refused your sign-in. Sign out, wait a minute, sign in, and send it again.',
  forbidden: `Your account doesn’t have permission to do this. The ${team} can help.`,
  'account-incomplete': `Your account has no name or no email address. Ask the ${team} to complete it.`,
  'not-found': 'This is no longer here. Go back to see what’s available.',
  'illegal-transition':
    'This changed in the meantime and can no longer be done. Go back to see its current status.',
  'mentorship-open': 'You are in a mentorship in this role. Complete or end it first, then leave.',
  'precondition-failed':
    'Someone changed this in the meantime. You now see the latest version. Check it, then try again.',
  'request-in-progress':
    'We’re still working on your first try. Wait a moment, then send it again: it will only be done once.',
  'validation-failed': 'Some answers need another look.',
  incomplete: 'Some answers are still missing.',
});

interface Props {
  error: Error | null;
  words?: ProblemWords | undefined;
}

/** Beside a form or a button: why it did not work and what to do. Takes the focus each time. */
export function ActionProblem({ error, words = {} }: Props) {
  const team = useSupportTeam();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  const focusable = useCallback((alert: HTMLElement | null) => {
    box.current = alert;
  }, []);
  if (!error) return null;
  const problem = ApiProblem.is(error) ? error : undefined;
  const said = problem && (words[problem.kind] ?? common(team)[problem.kind]);
  return (
    <Alert variation="error" role="alert" alertRef={focusable} className="ds-u-margin-y--2">
      {said ?? 'Something went wrong on our side. We kept what you entered. Try again in a minute.'}
      {problem?.kind === 'validation-failed' && problem.issues.map(({ detail }) => ` ${detail}`)}
      {problem?.requestId && !said && <> Request ID to quote: {problem.requestId}</>}
    </Alert>
  );
}
