import { Alert, Button } from '@cmsgov/design-system';

/** When not even the settings of the page could be read. */
export function StartFailure() {
  return (
    <main className="ds-l-container ds-u-padding-y--4">
      <h1 className="ds-text-heading--3xl">Mentorship</h1>
      <Alert variation="error" heading="This site isn’t available right now">
        <p>The server didn’t respond. Wait a minute and try again.</p>
        <Button onClick={() => globalThis.location.reload()}>Try again</Button>
      </Alert>
    </main>
  );
}
