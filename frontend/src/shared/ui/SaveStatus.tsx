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
  if (isPaused || !online) return 'You’re offline. We’ll keep this and send it when you’re back online.';
  return failureCount > 0 ? 'We’re having trouble reaching the server. We’re trying again.' : 'Sending…';
}
