import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { MatchRequest, Versioned } from '@/shared/api';
import { Facts, Page, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge, cadenceWords } from '@/shared/domain/words';
import { isolated } from '@/shared/ui/text';
import { monthsInWords } from '@/shared/ui/format';
import { useMe } from '@/shared/domain/me';
import { standingIn, type Standing } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { answerRequest, requestQuery, type Reply } from '@/shared/domain/matchrequest';
import { AboutThem } from './AboutThem';
import { AnswerPanel } from './AnswerPanel';
import { Outcome } from './Outcome';
import { useSupportTeam } from '@/shared/domain/program';

const ofMine = [
  { label: 'Home', to: paths.home },
  { label: 'Requests', to: paths.requests },
];
const ofTheProgram = [{ label: 'Matching', to: paths.matching }];

/** One request: the words that were written, the answer, and what happens after it. */
export function RequestPage() {
  const { requestId = '' } = useParams();
  const request = useQuery(requestQuery(requestId));
  const me = useMe().id;
  const loaded = request.data?.value;
  const standing = loaded && standingIn(loaded, me);

  return (
    <Page
      title={loaded && standing ? titleOf(loaded, standing) : 'Request'}
      breadcrumb={standing && !standing.role ? ofTheProgram : ofMine}
      aside={loaded && <StatusBadge request={loaded.state} />}
    >
      <QueryState query={request} skeleton={<Skeleton shape="cards" count={2} />}>
        {(versioned) => <Filled request={versioned} standing={standingIn(versioned.value, me)} />}
      </QueryState>
    </Page>
  );
}

function titleOf({ origin }: MatchRequest, { role, name }: Standing): string {
  if (origin === 'COORDINATOR') return role ? `You and ${name}?` : `Proposal for ${name}`;
  if (role === 'MENTOR') return `Request from ${name}`;
  return role === 'MENTEE' ? `Your request to ${name}` : `Request: ${name}`;
}

function Filled({ request, standing }: { request: Versioned<MatchRequest>; standing: Standing }) {
  const { value } = request;
  const [tried, setTried] = useState<{ answer: Reply; before: MatchRequest }>();
  return (
    <div className="request">
      <Words request={value} standing={standing} />
      {value.state === 'PENDING' ? (
        <>
          <AnswerPanel
            request={request}
            standing={standing}
            onTry={(answer) => setTried({ answer, before: value })}
          />
          <AboutThem request={value} standing={standing} />
        </>
      ) : (
        <Outcome request={value} standing={standing} answer={answerOf(value, tried)} />
      )}
    </div>
  );
}

/** What came of an answer that was tried here: it may have been given though the answer to it was lost. */
function answerOf(now: MatchRequest, tried?: { answer: Reply; before: MatchRequest }) {
  if (!tried) return 'none';
  return answerRequest(now.id).isDone(tried.answer, now, tried.before) ? 'given' : 'tried';
}

function Words({ request, standing: { role } }: { request: MatchRequest; standing: Standing }) {
  const proposed = request.origin === 'COORDINATOR';
  const byMe = role === 'MENTEE' && !proposed;
  const team = useSupportTeam();
  const from = proposed ? `the ${team}` : isolated(request.mentee.name);
  return (
    <section aria-labelledby="words" className="card request__words">
      <h2 id="words" className="ds-text-heading--lg">
        {byMe ? 'What you wrote' : `What ${from} wrote`}
      </h2>
      <h3 className="ds-text-heading--md">
        {proposed
          ? 'Why you might be a good fit'
          : byMe
            ? 'What stood out to you'
            : 'What stood out to them in the profile'}
      </h3>
      <p className="prose" dir="auto">
        {request.resonated}
      </p>
      <h3 className="ds-text-heading--md">
        {proposed ? 'What it could bring' : 'What they hope to achieve'}
      </h3>
      <p className="prose" dir="auto">
        {request.hopes}
      </p>
      <Facts
        facts={[
          { label: 'For how long', value: monthsInWords(request.proposedDuration) },
          { label: 'How often', value: cadenceWords[request.proposedCadence] },
        ]}
      />
    </section>
  );
}
