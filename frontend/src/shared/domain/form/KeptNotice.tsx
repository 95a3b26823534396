import { Alert, Button } from '@cmsgov/design-system';
import type { FieldValues } from 'react-hook-form';
import { useTitleFocus } from '@/shared/ui';
import type { DraftForm } from './useDraftForm';

/** Says that the fields hold what was typed before and was not sent, and lets it be dropped. */
export function KeptNotice<V extends FieldValues, O>({
  form: { kept, drop },
}: {
  form: Pick<DraftForm<V, O>, 'kept' | 'drop'>;
}) {
  const focusTitle = useTitleFocus();
  if (!kept) return null;
  return (
    <Alert className="ds-u-margin-bottom--3">
      <p>We kept what you typed here before. It has not been sent.</p>
      <Button
        size="small"
        onClick={() => {
          drop();
          focusTitle();
        }}
      >
        Drop it and start over
      </Button>
    </Alert>
  );
}
