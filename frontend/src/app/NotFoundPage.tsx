import { ButtonLink, Page } from '@/shared/ui';
import { usePublicProgram } from '@/shared/domain/program';
import { useSession } from '@/shared/session';

export function NotFoundPage() {
  const { status } = useSession();
  const email = usePublicProgram()?.supportEmail;
  return (
    <Page title="We can’t find that page">
      <p className="ds-u-measure--base">
        The address may have a typo, or the page may have moved.
        {email && (
          <>
            {' '}
            If a link brought you here, tell us at <a href={`mailto:${email}`}>{email}</a>.
          </>
        )}
      </p>
      <ButtonLink to={status === 'signedIn' ? '/home' : '/'} primary>
        Go to the home page
      </ButtonLink>
    </Page>
  );
}
