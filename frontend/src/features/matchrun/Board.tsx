import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatchRun, MatchRunChange, MatchRunPair, MatchRunPreview, Versioned } from '@/shared/api';
import { previewQuery } from '@/shared/domain/matchrun';
import { ProblemPart } from '@/shared/domain/problem';
import { fitInPercent } from '@/shared/domain/profile';
import { ActionButton, Skeleton, useAnnounce } from '@/shared/ui';
import { count } from '@/shared/ui/format';
import { isolated } from '@/shared/ui/text';
import { AnotherMentor } from './AnotherMentor';
import { Discard } from './Discard';
import { Publish } from './Publish';
import { RunPairs } from './RunPairs';
import { SolveAgain } from './SolveAgain';
import { useChanges, type Changes } from './useChanges';

/** What was found, and what the support team wants otherwise. */
export function Board({ run }: { run: Versioned<MatchRun> }) {
  const { id, result } = run.value;
  const changes = useChanges(run.value);
  const [choosing, setChoosing] = useState<MatchRunPair | null>(null);
  const announce = useAnnounce();
  return (
    <>
      <RunPairs
        id={id}
        result={result}
        actions={(pair) => <PairActions pair={pair} changes={changes} onChoose={() => setChoosing(pair)} />}
      />
      {changes.changed ? (
        <Wanted run={run} changes={changes} />
      ) : (
        <Publish run={run} pairs={result?.placed ?? 0} beside={<Discard run={run} />} />
      )}
      {choosing && (
        <AnotherMentor
          pair={choosing}
          onChoose={(mentorProfileId, name) => {
            changes.pin({ menteeProfileId: choosing.menteeProfileId, mentorProfileId });
            announce(`${isolated(choosing.mentee.name)} would be with ${isolated(name)}.`);
            setChoosing(null);
          }}
          onCancel={() => setChoosing(null)}
        />
      )}
    </>
  );
}

interface PairActionsProps {
  pair: MatchRunPair;
  changes: Changes;
  onChoose: () => void;
}

function PairActions({ pair, changes, onChoose }: PairActionsProps) {
  const { menteeProfileId, mentorProfileId } = pair;
  const whose = <span className="ds-u-visibility--screen-reader"> for {isolated(pair.mentee.name)}</span>;
  const made = mentorProfileId === undefined ? undefined : { menteeProfileId, mentorProfileId };
  const isPinned = made !== undefined && changes.isPinned(made);
  const isRuledOut = made !== undefined && changes.isRuledOut(made);
  return (
    <div className="run__actions">
      {made && (
        <>
          <ActionButton
            inactive={false}
            size="small"
            variation={isPinned ? 'solid' : undefined}
            aria-pressed={isPinned}
            onClick={() => (isPinned ? changes.release(made) : changes.pin(made))}
          >
            Keep{whose}
          </ActionButton>
          <ActionButton
            inactive={false}
            size="small"
            variation={isRuledOut ? 'solid' : undefined}
            aria-pressed={isRuledOut}
            onClick={() => (isRuledOut ? changes.release(made) : changes.ruleOut(made))}
          >
            Rule out{whose}
          </ActionButton>
        </>
      )}
      <ActionButton inactive={false} size="small" onClick={onChoose}>
        {made ? 'Another mentor' : 'Choose a mentor'}
        {whose}
      </ActionButton>
    </div>
  );
}

/** What the changes would cost, at once, and the way to make them. */
function Wanted({ run, changes }: { run: Versioned<MatchRun>; changes: Changes }) {
  return (
    <section className="card run__wanted" aria-labelledby="wanted">
      <h2 id="wanted" className="ds-text-heading--xl">
        What your changes would do
      </h2>
      <Effect id={run.value.id} wanted={changes.wanted} />
      <SolveAgain
        run={run}
        change={changes.wanted}
        beside={
          <ActionButton inactive={false} onClick={changes.undo}>
            Undo my changes
          </ActionButton>
        }
      />
    </section>
  );
}

function Effect({ id, wanted }: { id: string; wanted: MatchRunChange }) {
  const { data, error, refetch } = useQuery(previewQuery(id, wanted));
  if (error) return <ProblemPart error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton shape="text" count={2} />;
  const missed = wanted.pins.length - data.pinsKept;
  return (
    <div aria-live="polite">
      <p>{costInWords(data)}</p>
      {missed > 0 && (
        <p>
          {count(missed, 'pair')} you want to keep {missed === 1 ? 'isn’t' : 'aren’t'} possible.
        </p>
      )}
      {data.moves.length > 0 && (
        <ul>
          {data.moves.map(({ menteeProfileId, mentee, from, to }) => (
            <li key={menteeProfileId}>
              <bdi>{mentee.name}</bdi>: {from ? <bdi>{from.name}</bdi> : 'nobody'} →{' '}
              {to ? <bdi>{to.name}</bdi> : 'nobody'}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function costInWords({ placed, totalScore }: MatchRunPreview): string {
  const people =
    placed === 0
      ? 'As many mentees have a mentor'
      : `${count(Math.abs(placed), 'mentee')} ${placed > 0 ? 'more' : 'fewer'} ${Math.abs(placed) === 1 ? 'has' : 'have'} a mentor`;
  const percent = fitInPercent(totalScore);
  const fit =
    percent === 0
      ? 'the total fit stays the same'
      : `the total fit is ${Math.abs(percent)} points ${percent > 0 ? 'higher' : 'lower'}`;
  return `${people}, and ${fit}.`;
}
