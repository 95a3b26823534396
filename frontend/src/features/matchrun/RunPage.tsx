import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useParams } from 'react-router';
import type { MatchRun, MatchRunState, Versioned } from '@/shared/api';
import { runQuery } from '@/shared/domain/matchrun';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { fitInPercent } from '@/shared/domain/profile';
import { objectiveWords, StatusBadge } from '@/shared/domain/words';
import { Facts, Moment, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { count } from '@/shared/ui/format';
import { Board } from './Board';
import { Discard } from './Discard';
import { RunPairs } from './RunPairs';
import { SolveAgain } from './SolveAgain';

/** In milliseconds; a run of some hundred people takes less than one. */
const lookAgainAfter = 1_000;

const computing: readonly MatchRunState[] = ['QUEUED', 'RUNNING'];

/** One match run: how far it is, what it has found, and what becomes of it. */
export function RunPage() {
  const { runId = '' } = useParams();
  const run = useQuery({
    ...runQuery(runId),
    refetchInterval: ({ state }) =>
      state.data && computing.includes(state.data.value.state) ? lookAgainAfter : false,
  });
  return (
    <Page
      title="Match run"
      breadcrumb={[
        { label: 'Matching', to: paths.matching },
        { label: 'Match runs', to: paths.matchRuns },
      ]}
    >
      <QueryState query={run} skeleton={<Skeleton shape="rows" count={6} />}>
        {(loaded) => <Run run={loaded} />}
      </QueryState>
    </Page>
  );
}

function Run({ run }: { run: Versioned<MatchRun> }) {
  const { state, objective, floor, result, createdAt, pins } = run.value;
  useWordWhenDone(state);
  return (
    <>
      <div className="card">
        <Facts
          inRow
          facts={[
            { label: 'Started', value: <Moment at={createdAt} /> },
            { label: 'Status', value: <StatusBadge run={state} /> },
            {
              label: 'What it does',
              value:
                objective === 'BEST_ABOVE'
                  ? `${objectiveWords[objective]}: at least ${fitInPercent(floor)}%`
                  : objectiveWords[objective],
            },
            ...(result
              ? [
                  { label: 'Mentees with a mentor', value: `${result.placed} of ${result.mentees}` },
                  { label: 'Average fit', value: averageFit(result) },
                  {
                    label: 'Mentors with room',
                    value: `${result.mentors}, for ${count(result.places, 'mentee')}`,
                  },
                  {
                    label: 'Kept pairs',
                    value: pins.length > 0 && `${result.pinsKept} of ${pins.length}`,
                  },
                ]
              : []),
          ]}
        />
        {result && <Proof result={result} objective={objective} />}
      </div>
      <Stage run={run} />
    </>
  );
}

function Stage({ run }: { run: Versioned<MatchRun> }) {
  const { id, state, result } = run.value;
  switch (state) {
    case 'QUEUED':
    case 'RUNNING':
      return (
        <div className="card">
          <p id="computing">
            We’re comparing everyone who is waiting with every mentor who has room. You can leave this page
            and come back.
          </p>
          <progress aria-labelledby="computing" className="run__progress" />
        </div>
      );
    case 'READY':
      // Solved anew, it begins with its own pins and bans.
      return <Board key={run.etag} run={run} />;
    case 'FAILED':
      return (
        <div className="card">
          <p>The run couldn’t be finished. Nothing was sent to anyone. Solve it again, or discard it.</p>
          <SolveAgain run={run} beside={<Discard run={run} />} />
        </div>
      );
    case 'PUBLISHED':
      return <RunPairs id={id} result={result} />;
    case 'DISCARDED':
      return <p>This run was discarded. Nothing was sent to anyone.</p>;
    default:
      // One that came after this page was made.
      return null;
  }
}

/** What the check has found, in words. */
function Proof({
  result: { blockingPairs, placed },
  objective,
}: {
  result: NonNullable<MatchRun['result']>;
  objective: MatchRun['objective'];
}) {
  if (placed === 0) return null;
  return (
    <p className="muted">
      Checked: no rule is broken, and{' '}
      {objective === 'MOST_PLACED'
        ? 'no other way gives more mentees a mentor or, with as many, a better total fit.'
        : 'no other way has a better total fit.'}{' '}
      {blockingPairs > 0 &&
        `For the good of the whole, ${count(blockingPairs, 'pair')} that would suit both people better ${blockingPairs === 1 ? 'was' : 'were'} not made.`}
    </p>
  );
}

function averageFit({ placed, totalScore }: NonNullable<MatchRun['result']>) {
  return placed > 0 && `${fitInPercent(totalScore / placed)}%`;
}

/** Says that a run is done to whoever waits for it, and goes to the top. */
function useWordWhenDone(state: MatchRunState) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const before = useRef(state);
  const say = useEffectEvent(() => {
    if (computing.includes(before.current) && !computing.includes(state)) {
      announce(state === 'READY' ? 'The run is ready to review.' : 'The run couldn’t be finished.');
      focusTitle();
    }
    before.current = state;
  });
  useEffect(() => say(), [state]);
}
