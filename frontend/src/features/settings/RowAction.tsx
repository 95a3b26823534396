import { useSubmit, type Sending } from '@/shared/api';
import { ActionProblem } from '@/shared/domain/problem';
import { ActionButton, useAnnounce, useTitleFocus } from '@/shared/ui';

interface RowActionProps {
  id: string;
  sending: Sending<string, unknown>;
  label: string;
  /** What it is done to, for those who do not see the row. */
  about: string;
  /** What is said once it is done. */
  done: string;
}

/** What can be done about a row of a list, which goes on without it. */
export function RowAction({ id, sending, label, about, done }: RowActionProps) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { submit, mutation } = useSubmit(sending, {
    onSuccess: () => {
      announce(done);
      focusTitle();
    },
  });
  return (
    <>
      <ActionButton size="small" inactive={mutation.isPending} onClick={() => submit(id)}>
        {label}
        <span className="ds-u-visibility--screen-reader"> {about}</span>
      </ActionButton>
      <ActionProblem error={mutation.error} />
    </>
  );
}
