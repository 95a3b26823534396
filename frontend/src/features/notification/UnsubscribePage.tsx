import { Alert } from '@cmsgov/design-system';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { ApiProblem, useSubmit } from '@/shared/api';
import { unsubscribe } from '@/shared/domain/notification';
import { paths } from '@/shared/domain/paths';
import { ActionProblem } from '@/shared/domain/problem';
import { ActionButton, ButtonLink, Page, SaveStatus, useTitleFocus } from '@/shared/ui';

/**
 * Where a mail leads people who don't want more of its kind, without an account. The token stands behind the # of the
 * address, so that no server and no log sees it there; opening the page changes nothing.
 */
export function UnsubscribePage() {
  const token = useLocation().hash.slice(1);
  const [done, setDone] = useState(false);
  return (
    <Page title={done ? 'You won’t get these emails' : 'Stop these emails?'}>
      <div className="ds-u-measure--base">
        {done ? <Done /> : <Question token={token} onDone={() => setDone(true)} />}
      </div>
    </Page>
  );
}

function Question({ token, onDone }: { token: string; onDone: () => void }) {
  const focusTitle = useTitleFocus();
  const { submit, mutation } = useSubmit(unsubscribe, {
    onSuccess: () => {
      onDone();
      focusTitle();
    },
  });
  if (token === '' || ApiProblem.is(mutation.error, 'not-found', 'link-not-valid', 'link-used'))
    return <LinkIsOver />;
  return (
    <>
      <p>
        We’ll stop sending you emails of the kind that brought you here. You’ll still get all other emails,
        and find everything in your inbox here if you keep it there.
      </p>
      <ActionProblem error={mutation.error} />
      <div className="actions">
        <ActionButton variation="solid" inactive={mutation.isPending} onClick={() => submit(token)}>
          Stop these emails
        </ActionButton>
      </div>
      <SaveStatus sending={mutation} />
    </>
  );
}

function Done() {
  return (
    <>
      <Alert variation="success" role="status">
        Emails of this kind have stopped. You can turn them on again whenever you like.
      </Alert>
      <div className="actions">
        <ButtonLink to={paths.preferences}>Choose what we tell you</ButtonLink>
      </div>
    </>
  );
}

function LinkIsOver() {
  return (
    <>
      <Alert variation="warn" heading="This link doesn’t work" headingLevel="2" role="region">
        <p>Nothing was changed. You can choose which emails you get after you sign in.</p>
      </Alert>
      <div className="actions">
        <ButtonLink to={paths.preferences}>Choose what we tell you</ButtonLink>
      </div>
    </>
  );
}
