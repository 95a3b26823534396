import type { ReactNode } from 'react';
import { useTransition, type MatchRun, type MatchRunChange, type Versioned } from '@/shared/api';
import { stepRun } from '@/shared/domain/matchrun';
import { ActionProblem } from '@/shared/domain/problem';
import { ActionButton, SaveStatus, useAnnounce, useTitleFocus } from '@/shared/ui';

interface Props {
  run: Versioned<MatchRun>;
  /** With these pins and bans instead of the run's own. */
  change?: MatchRunChange;
  /** What else can be done, beside the button. */
  beside?: ReactNode;
}

/** Computes a run again, from how things stand now. */
export function SolveAgain({ run, change, beside }: Props) {
  const { id, pins, bans } = run.value;
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { run: go, mutation } = useTransition({
    step: stepRun(id),
    from: run,
    onDone: () => {
      announce('The run is being solved again.');
      focusTitle();
    },
  });
  return (
    <>
      <ActionProblem error={mutation.error} />
      <div className="actions">
        <ActionButton
          variation="solid"
          inactive={mutation.isPending}
          onClick={() => go({ verb: 'solve', ...(change ?? { pins, bans }) })}
        >
          Solve it again
        </ActionButton>
        {beside}
      </div>
      <SaveStatus sending={mutation} />
    </>
  );
}
