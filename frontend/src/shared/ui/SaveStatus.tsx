import { useOnline } from './hooks/useOnline';

/** How far the sending of something is. */
export interface SendingState {
  error: Error | null;
  isPending: boolean;
  isPaused: boolean;
  failureCount: number;
}

/** Beside a button that sends: what the sending is waiting for. */
export function SaveStatus({ sending }: { sending: SendingState }) {
  const online = useOnline();
  return (
    <p role="status" className="save-status">
      {sending.isPending ? waitingFor(sending, online) : ''}
    </p>
  );
}

function waitingFor({ isPaused, failureCount }: SendingState, online: boolean): string {
  if (isPaused || !online) return 'You are offline. We keep this and send it when you are connected.';
  return failureCount > 0 ? 'The connection is slow. We are trying again.' : 'Sending …';
}
