import { Alert, Button } from '@cmsgov/design-system';
import { Page } from '@/shared/ui';

/** When a screen itself breaks, or its part of the program could not be fetched. */
export function Crash() {
  return (
    <Page title="Something went wrong">
      <Alert variation="error" heading="This screen stopped working" headingLevel="2">
        <p>Everything you saved is safe. Reload the page to continue.</p>
        <Button variation="solid" onClick={() => globalThis.location.reload()}>
          Reload the page
        </Button>
      </Alert>
    </Page>
  );
}
