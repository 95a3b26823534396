import { Dialog } from '@cmsgov/design-system';
import type { MouseEvent, ReactNode } from 'react';
import { ActionButton } from '@/shared/ui';
import { useFocusReturn } from '@/shared/ui/hooks/useFocusReturn';
import { tooLongIn } from '@/shared/ui/form';
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
  useFocusReturn();
  const confirmFilled = ({ currentTarget }: MouseEvent) => {
    const [first] = tooLongIn(currentTarget.closest('dialog') ?? currentTarget);
    if (first) first.focus();
    else props.onConfirm();
  };
  return (
    <Dialog
      isOpen={open}
      heading={heading}
      onExit={props.onCancel}
      actions={
        <div className="actions">
          <ActionButton variation="solid" onClick={confirmFilled} inactive={busy}>
            {confirm}
          </ActionButton>
          <ActionButton variation="ghost" onClick={props.onCancel} inactive={busy}>
            {cancel}
          </ActionButton>
        </div>
      }
    >
      {children}
      <ActionProblem error={error} {...(words ? { words } : {})} />
    </Dialog>
  );
}
