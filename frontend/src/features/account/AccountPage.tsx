import { Page, Skeleton, useAnnounce } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { AboutYouForm, useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';

/** What the program knows about the person beside their profiles. */
export function AccountPage() {
  const announce = useAnnounce();
  return (
    <Page title="About you" breadcrumb={[{ label: 'Home', to: paths.home }]}>
      <QueryState query={useMe()} skeleton={<Skeleton shape="form" count={5} />}>
        {(me) => (
          <div className="with-aside">
            <AboutYouForm me={me} submitLabel="Save" onSaved={() => announce('Saved.')} />
            <aside className="card" aria-label="From your sign-in">
              <h2 className="ds-text-heading--lg">From your sign-in</h2>
              <dl className="facts">
                <dt>Name</dt>
                <dd>{me.value.name}</dd>
                <dt>E-mail</dt>
                <dd>{me.value.email}</dd>
              </dl>
              <p className="muted">
                These come from your organization and change there. Others see your name and component; your
                e-mail address and phone number only after you are matched.
              </p>
            </aside>
          </div>
        )}
      </QueryState>
    </Page>
  );
}
