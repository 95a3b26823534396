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
      lead="You’re never matched with people you block, and you can’t find each other here. We don’t tell them."
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
            heading="You haven’t blocked anyone"
            action={<ButtonLink to={paths.home}>Go to your home page</ButtonLink>}
          >
            To block someone, go to the end of their profile or of their request to you.
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
      announce(`You unblocked ${name}.`);
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
