import { Button, Dialog } from '@cmsgov/design-system';
import { useEffect, useId, useRef } from 'react';
import { hasPrivateDrafts } from '@/shared/domain/form';
import { useSecondsUntil, useSession } from '@/shared/session';
import { timeLeftInWords } from '@/shared/ui/format';
import { useFocusReturn } from '@/shared/ui/hooks/useFocusReturn';

/** Before a person who does nothing is signed out: how long they have left, and one button to stay. */
export function IdleWarning() {
  const { endsAt, stay } = useSession();
  return endsAt === undefined ? null : <Warning endsAt={endsAt} onStay={stay} />;
}

/** Seconds before the end at which the time left is spoken. */
const spokenAt = [120, 60, 30, 10];

function Warning({ endsAt, onStay }: { endsAt: number; onStay: () => void }) {
  const left = useSecondsUntil(endsAt);
  const spoken = spokenAt.findLast((seconds) => left <= seconds) ?? left;
  const words = useId();
  const button = useRef<HTMLButtonElement>(null);
  useFocusReturn();
  useEffect(() => button.current?.focus(), []);
  return (
    <Dialog
      isOpen
      role="alertdialog"
      aria-describedby={words}
      heading="Are you still there?"
      onExit={onStay}
      actions={
        <Button variation="solid" inputRef={button} onClick={onStay}>
          Stay signed in
        </Button>
      }
    >
      <div id={words}>
        <p>
          You haven’t been active for a while. To protect your information, we’ll sign you out in{' '}
          <strong>{timeLeftInWords(left)}</strong>.
        </p>
        {hasPrivateDrafts() ? (
          <p>
            <strong>You have private information that isn’t saved</strong>, such as a note, a survey answer,
            or a phone number. You’ll lose it unless you stay signed in and save it. Everything else you typed
            will be here when you sign in again in this tab.
          </p>
        ) : (
          <p>What you typed will be here when you sign in again in this tab.</p>
        )}
      </div>
      <p role="status" className="ds-u-visibility--screen-reader">
        {spoken < 120 && `${timeLeftInWords(spoken)} left`}
      </p>
    </Dialog>
  );
}
