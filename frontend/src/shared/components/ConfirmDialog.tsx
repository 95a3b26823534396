import { Button, Dialog } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import { ActionProblem, type ProblemWords } from './ActionProblem';

interface Props {
  open: boolean;
  heading: string;
  children: ReactNode;
  /** The verb of what will happen, as on the button that asked. */
  confirm: string;
  cancel?: string;
  busy?: boolean;
  error?: Error | null;
  words?: ProblemWords;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be taken back, saying what will happen. */
export function ConfirmDialog(props: Props) {
  const { open, heading, children, confirm, cancel = 'Go back', busy = false, error = null, words } = props;
  return (
    <Dialog
      isOpen={open}
      heading={heading}
      onExit={props.onCancel}
      actions={
        <div className="actions">
          <Button variation="solid" onClick={props.onConfirm} disabled={busy}>
            {confirm}
          </Button>
          <Button variation="ghost" onClick={props.onCancel} disabled={busy}>
            {cancel}
          </Button>
        </div>
      }
    >
      {children}
      <ActionProblem error={error} {...(words ? { words } : {})} />
    </Dialog>
  );
}
