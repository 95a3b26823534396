import { Alert } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { ApiProblem, useSubmit, type ManagerApproval, type Versioned } from '@/shared/api';
import { answerByLink, managerLinkQuery } from '@/shared/domain/approval';
import { QueryState } from '@/shared/domain/problem';
import { usePublicProgram } from '@/shared/domain/program';
import { Page, Skeleton } from '@/shared/ui';
import { AnswerForm } from './AnswerForm';
import { Request } from './Request';

/**
 * Where the link in a manager's mail leads, without an account. The token stands behind the # of the address, so that
 * no server and no log ever sees it there; opening the page decides nothing.
 */
export function ManagerApprovalPage() {
  const token = useLocation().hash.slice(1);
  const approval = useQuery({ ...managerLinkQuery(token), enabled: token !== '', retry: false });
  const program = usePublicProgram();
  const [answered, setAnswered] = useState<ManagerApproval>();
  const used = token === '' || ApiProblem.is(approval.error, 'link-not-valid', 'link-used');

  return (
    <Page title={answered ? 'Thank you for your answer' : 'A request for your approval'}>
      <div className="ds-u-measure--base">
        {answered ? (
          <Answered approval={answered} />
        ) : used ? (
          <LinkIsOver error={approval.error} />
        ) : (
          <QueryState query={approval} skeleton={<Skeleton shape="text" count={6} />}>
            {(asked) => (
              <>
                <p>
                  <bdi>{asked.value.person.name}</bdi> named you as their manager. Everyone who takes part in{' '}
                  {program?.name ?? 'the program'} needs their manager’s approval. A mentorship is two people
                  talking regularly; it doesn’t move any work from one to the other.
                </p>
                <div className="card ds-u-margin-top--3">
                  <Request approval={asked.value} program={program} />
                </div>
                <Answer
                  token={token}
                  asked={asked}
                  onAnswered={setAnswered}
                  readAgain={() => void approval.refetch()}
                />
              </>
            )}
          </QueryState>
        )}
      </div>
    </Page>
  );
}

interface AnswerProps {
  token: string;
  asked: Versioned<ManagerApproval>;
  onAnswered: (approval: ManagerApproval) => void;
  readAgain: () => void;
}

function Answer({ token, asked, onAnswered, readAgain }: AnswerProps) {
  const { submit, mutation } = useSubmit(answerByLink(token, asked), {
    onSuccess: onAnswered,
    // What came of a lost answer, or what somebody else answered in the meantime, is told by reading it again.
    onError: readAgain,
  });
  return <AnswerForm name={asked.value.person.name} sending={mutation} onAnswer={submit} />;
}

function Answered({ approval }: { approval: ManagerApproval }) {
  return (
    <Alert variation="success" role="status">
      {approval.decision?.outcome === 'APPROVED'
        ? 'You approved. We’ll email them the next step. You don’t need to do anything else.'
        : 'You declined. We’ll email them, and they can read your note. You don’t need to do anything else.'}
    </Alert>
  );
}

/** Tells the same whatever the reason, but for one: that the request has been answered. */
function LinkIsOver({ error }: { error: Error | null }) {
  const answered = ApiProblem.is(error, 'link-used') ? error : undefined;
  return (
    <Alert
      variation={answered ? undefined : 'warn'}
      heading={answered ? 'This request has been answered' : 'This link doesn’t work'}
      headingLevel="2"
      role="region"
    >
      <p>
        {answered?.detail ??
          'It may have expired or been replaced by a newer one. Use the link in the most recent email you got.'}
      </p>
    </Alert>
  );
}
