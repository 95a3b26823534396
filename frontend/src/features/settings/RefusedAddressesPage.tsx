import { useInfiniteQuery } from '@tanstack/react-query';
import type { UndeliverableAddress } from '@/shared/api';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { ButtonLink, DataTable, Empty, Moment, Page, ShowMore, Skeleton } from '@/shared/ui';
import { isolated } from '@/shared/ui/text';
import { refusedAddressesQuery, sendThereAgain } from './resource';
import { RowAction } from './RowAction';

/** Addresses to which nothing is sent, since their mail servers refused them for good. */
export function RefusedAddressesPage() {
  const query = useInfiniteQuery(refusedAddressesQuery);
  return (
    <Page
      title="Addresses that take no email"
      lead="A mail server refused these addresses for good, so we send nothing there. Ask the person for the right one. When they change it, we email them again."
      breadcrumb={[{ label: 'Settings', to: paths.settings }]}
    >
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={4} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            heading="All addresses take email"
            action={<ButtonLink to={paths.settings}>Go to the settings</ButtonLink>}
          >
            When a mail server refuses an address for good, it appears here.
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <DataTable
              caption="Addresses that take no email, oldest first"
              rows={pages.flatMap((page) => page.items)}
              keyOf={({ id }) => id}
              columns={[
                { head: 'Whose', cell: (address) => <bdi>{whose(address)}</bdi> },
                { head: 'Address', cell: ({ email }) => <bdi>{email}</bdi> },
                { head: 'Since', cell: ({ since }) => <Moment at={since} dayOnly /> },
                { head: 'Code', cell: ({ code }) => code },
                {
                  head: 'What to do',
                  cell: ({ id, email }) => (
                    <RowAction
                      id={id}
                      sending={sendThereAgain}
                      label="It works again"
                      about={`(${email})`}
                      done={`We email ${email} again.`}
                    />
                  ),
                },
              ]}
            />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'address' : 'addresses'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function whose({ person, ofManager }: UndeliverableAddress): string {
  return ofManager ? `The manager of ${isolated(person.name)}` : person.name;
}
