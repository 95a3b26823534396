import { Dialog } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import { ActionButton, SaveStatus, type SendingState } from '@/shared/ui';
import { useFocusReturn } from '@/shared/ui/hooks/useFocusReturn';
import { ActionProblem, type ProblemWords } from './ActionProblem';

interface Props {
  heading: string;
  children: ReactNode;
  /** The verb of what will happen, as on the button that asked. */
  confirm: string;
  cancel?: string;
  /** It cannot be confirmed, for the reason that its text says, or not until that is read. */
  barred?: boolean;
  /** How far it is. */
  sending: SendingState;
  words?: ProblemWords;
  onConfirm: () => void;
  /** Leaves the dialog. What was confirmed and waits for a connection has to be taken back. */
  onCancel: () => void;
}

/** Asks before something that cannot be taken back, saying what will happen. */
export function ConfirmDialog(props: Props) {
  const { heading, children, confirm, cancel = 'Go back', barred = false, sending, words } = props;
  const { onConfirm, onCancel } = props;
  useFocusReturn();
  const isSent = sending.isPending && !sending.isPaused;
  const leave = () => {
    if (!isSent) onCancel();
  };
  return (
    <Dialog
      isOpen
      heading={heading}
      onExit={leave}
      actions={
        <>
          <div className="actions">
            <ActionButton variation="solid" onClick={onConfirm} inactive={sending.isPending || barred}>
              {confirm}
            </ActionButton>
            <ActionButton variation="ghost" onClick={leave} inactive={isSent}>
              {cancel}
            </ActionButton>
          </div>
          <SaveStatus sending={sending} />
        </>
      }
    >
      {children}
      <ActionProblem error={sending.error} words={words} />
    </Dialog>
  );
}
