import { Alert, Button } from '@cmsgov/design-system';
import type { FieldValues } from 'react-hook-form';
import { useTitleFocus } from '@/shared/ui';
import type { DraftForm } from './useDraftForm';

/** Says that the fields hold what was typed before, and lets it be dropped. */
export function KeptNotice<V extends FieldValues, O>({
  form: { kept, unanswered, drop },
}: {
  form: Pick<DraftForm<V, O>, 'kept' | 'unanswered' | 'drop'>;
}) {
  const focusTitle = useTitleFocus();
  if (!kept) return null;
  return (
    <Alert className="ds-u-margin-bottom--3">
      <p>
        We kept what you typed here before.
        {unanswered &&
          ' You sent it, but we don’t know whether it arrived. Send it again: it will only be done once.'}
      </p>
      <Button
        size="small"
        onClick={() => {
          drop();
          focusTitle();
        }}
      >
        Discard it and start over
      </Button>
    </Alert>
  );
}
