import type { UseMutationResult } from '@tanstack/react-query';

type Sending = Pick<UseMutationResult<unknown, Error, never>, 'isPending' | 'isPaused' | 'failureCount'>;

/** Beside a send button: what the sending is waiting for. */
export function SaveStatus({ sending }: { sending: Sending }) {
  return (
    <p role="status" className="save-status">
      {!sending.isPending
        ? ''
        : sending.isPaused
          ? 'You are offline. We keep this and send it when you are connected.'
          : sending.failureCount > 0
            ? 'The connection is slow. We are trying again.'
            : 'Sending …'}
    </p>
  );
}
