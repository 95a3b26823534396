import { Page, useAnnounce } from '@/shared/ui';
import { AboutYouForm, useVersionedMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';

/** What the program knows about the person beside their profiles. */
export function AccountPage() {
  const announce = useAnnounce();
  const me = useVersionedMe();
  return (
    <Page title="About you" breadcrumb={[{ label: 'Home', to: paths.home }]}>
      <div className="with-aside">
        <AboutYouForm me={me} submitLabel="Save" onSaved={() => announce('Saved.')} />
        <aside className="card" aria-label="From your sign-in">
          <h2 className="ds-text-heading--lg">From your sign-in</h2>
          <dl className="facts">
            <dt>Name</dt>
            <dd>
              <bdi>{me.value.name}</bdi>
            </dd>
            <dt>Email</dt>
            <dd>{me.value.email}</dd>
          </dl>
          <p className="muted">
            Your name and email address come from your organization. To change them, contact your
            organization.
          </p>
        </aside>
      </div>
    </Page>
  );
}
