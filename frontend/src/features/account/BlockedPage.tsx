import { useQuery } from '@tanstack/react-query';
import { useSubmit, type PersonRef } from '@/shared/api';
import { ActionButton, ButtonLink, Empty, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { blocksQuery, unblockPerson } from '@/shared/domain/block';
import { paths } from '@/shared/domain/paths';
import { ActionProblem, QueryState } from '@/shared/domain/problem';

/** Whom the person does not want to be matched with, and the way back. */
export function BlockedPage() {
  const blocked = useQuery(blocksQuery);
  return (
    <Page
      title="Blocked people"
      lead="You are never matched with them, and do not find each other. Nobody is told."
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'About you', to: paths.account },
      ]}
    >
      <QueryState
        query={blocked}
        skeleton={<Skeleton shape="cards" count={2} />}
        isEmpty={(people) => people.length === 0}
        empty={
          <Empty
            heading="You have blocked nobody"
            action={<ButtonLink to={paths.home}>Go to your home page</ButtonLink>}
          >
            You can block someone at the end of their profile, or of a request from them.
          </Empty>
        }
      >
        {(people) => (
          <ul className="cards">
            {people.map((person) => (
              <Blocked key={person.id} person={person} />
            ))}
          </ul>
        )}
      </QueryState>
    </Page>
  );
}

function Blocked({ person: { id, name, component } }: { person: PersonRef }) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { submit, mutation } = useSubmit(unblockPerson, {
    onSuccess: () => {
      announce(`${name} is unblocked.`);
      focusTitle();
    },
  });
  return (
    <li className="card task">
      <div>
        <h2 className="ds-text-heading--md">{name}</h2>
        {component && <p className="muted">{component}</p>}
        <ActionProblem error={mutation.error} />
      </div>
      <ActionButton size="small" inactive={mutation.isPending} onClick={() => submit(id)}>
        Unblock<span className="ds-u-visibility--screen-reader"> {name}</span>
      </ActionButton>
    </li>
  );
}
