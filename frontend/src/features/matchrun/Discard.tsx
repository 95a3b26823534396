import { useState } from 'react';
import { useTransition, type MatchRun, type Versioned } from '@/shared/api';
import { stepRun, type RunStep } from '@/shared/domain/matchrun';
import { ConfirmDialog } from '@/shared/domain/problem';
import { ActionButton, useAnnounce, useTitleFocus } from '@/shared/ui';

/** Lets nothing come of a run, once it is asked twice. */
export function Discard({ run }: { run: Versioned<MatchRun> }) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const [asking, setAsking] = useState(false);
  const {
    run: go,
    takeBack,
    mutation,
  } = useTransition({
    step: stepRun(run.value.id),
    from: run,
    onDone: (_, step: RunStep) => {
      setAsking(false);
      if (step.verb === 'discard') announce('The run was discarded.');
      focusTitle();
    },
  });
  return (
    <>
      <ActionButton inactive={mutation.isPending} onClick={() => setAsking(true)}>
        Discard
      </ActionButton>
      {asking && (
        <ConfirmDialog
          heading="Discard this run?"
          confirm="Discard"
          cancel="Keep it"
          sending={mutation}
          onConfirm={() => go({ verb: 'discard' })}
          onCancel={() => {
            setAsking(false);
            takeBack();
          }}
        >
          <p>Nothing comes of it, and nobody is told. You can start another run at any time.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
