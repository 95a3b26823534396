import { Alert } from '@cmsgov/design-system';
import { useOnline } from '@/shared/ui/hooks/useOnline';

export function OfflineNotice() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <Alert variation="warn" role="region" aria-label="Connection" weight="lightweight">
          You’re offline. We’ll keep what you type and send it when you’re back online.
        </Alert>
      )}
    </div>
  );
}
