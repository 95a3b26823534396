import { Alert } from '@cmsgov/design-system';
import { useOnline } from '@/shared/ui/hooks/useOnline';

export function OfflineNotice() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <Alert variation="warn" role="region" aria-label="Connection" weight="lightweight">
          You are offline. What you type is kept; we send it when you are connected again.
        </Alert>
      )}
    </div>
  );
}
