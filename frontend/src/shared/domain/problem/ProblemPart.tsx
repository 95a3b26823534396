import { Alert, Button } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiProblem, type ProblemKind } from '@/shared/api';
import { usePublicProgram, useSupportTeam } from '../program';

interface Words {
  heading: string;
  text: string;
  mayRetry: boolean;
}

const general: Words = {
  heading: 'Something went wrong on our side',
  text: 'Nothing you entered is lost. Wait a minute and try again.',
  mayRetry: true,
};

const wordsOf = (team: string): Partial<Record<ProblemKind, Words>> => ({
  offline: {
    heading: 'We can’t reach the server',
    text: 'Check your connection. Nothing you entered is lost.',
    mayRetry: true,
  },
  timeout: {
    heading: 'The server didn’t answer in time',
    text: 'Nothing you entered is lost. Wait a minute and try again.',
    mayRetry: true,
  },
  unavailable: {
    heading: 'The service is busy or being updated',
    text: 'Nothing you entered is lost. Wait a minute and try again.',
    mayRetry: true,
  },
  forbidden: {
    heading: 'You don’t have access to this page',
    text: 'You’re signed in, but your account doesn’t have permission to see this.',
    mayRetry: false,
  },
  'account-incomplete': {
    heading: 'Your account is not complete',
    text: `It has no name or no email address. Ask the ${team} to complete it, then sign in again.`,
    mayRetry: false,
  },
  'not-found': {
    heading: 'We can’t find this',
    text: 'It may have been removed, or it belongs to someone else.',
    mayRetry: false,
  },
  unauthenticated: {
    heading: 'Please sign in again',
    text: 'Your sign-in expired. We’ll bring you back to this page.',
    mayRetry: true,
  },
  'sign-in-refused': {
    heading: 'Your sign-in is not accepted here',
    text: 'You’re signed in, but the service refused your sign-in. Sign out, wait a minute, and sign in again.',
    mayRetry: true,
  },
  'unknown-parameter': {
    heading: 'This address has a filter we don’t recognize',
    text: 'Remove the filters and start again.',
    mayRetry: false,
  },
  'invalid-cursor': {
    heading: 'This list has changed',
    text: 'Load it again from the beginning.',
    mayRetry: true,
  },
});

/** In place of content: what happened, that nothing is lost, what to do, and the id to quote. */
export function ProblemPart({ error, retry }: { error: Error; retry?: () => void }) {
  const problem = ApiProblem.is(error) ? error : undefined;
  const words = wordsOf(useSupportTeam());
  const { heading, text, mayRetry } = (problem && words[problem.kind]) ?? general;
  return (
    <Alert
      variation={problem?.kind === 'forbidden' || problem?.kind === 'not-found' ? 'warn' : 'error'}
      role="region"
      heading={heading}
      headingLevel="2"
    >
      <p>
        {text} <Help />
      </p>
      {mayRetry && retry && (
        <Button size="small" onClick={retry}>
          Try again
        </Button>
      )}
      {!mayRetry && <Link to="/home">Go to your home page</Link>}
      {problem?.requestId && (
        <p className="ds-text-body--sm ds-u-margin-top--2">Request ID to quote: {problem.requestId}</p>
      )}
    </Alert>
  );
}

function Help(): ReactNode {
  const email = usePublicProgram()?.supportEmail;
  if (!email) return null;
  return (
    <>
      If you need help, write to <a href={`mailto:${email}`}>{email}</a>.
    </>
  );
}
