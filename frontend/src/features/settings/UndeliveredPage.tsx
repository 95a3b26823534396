import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useProgramSlug, useSupportTeam } from '@/shared/domain/program';
import { ButtonLink, DataTable, Empty, Moment, Page, ShowMore, Skeleton } from '@/shared/ui';
import { isolated } from '@/shared/ui/text';
import { sendAgain, undeliveredQuery } from './resource';
import { RowAction } from './RowAction';
import { failureInWords, recipientOf } from './undelivered';

/** The emails of the program that were given up, and the way to send them all the same. */
export function UndeliveredPage() {
  const supportTeam = useSupportTeam();
  const query = useInfiniteQuery(undeliveredQuery(useProgramSlug()));
  return (
    <Page
      title="Emails that could not be sent"
      lead="We tried for about two days and gave up. The people are not told in another way, except in their inbox here."
      breadcrumb={[{ label: 'Settings', to: paths.settings }]}
    >
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={4} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            heading="All emails were sent"
            action={<ButtonLink to={paths.settings}>Go to the settings</ButtonLink>}
          >
            An email that can’t be sent for about two days appears here, and you can send it again.
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <DataTable
              caption="Emails that could not be sent, latest first"
              rows={pages.flatMap((page) => page.items)}
              keyOf={({ id }) => id}
              columns={[
                { head: 'To', cell: (message) => <bdi>{recipientOf(message, supportTeam)}</bdi> },
                { head: 'Given up', cell: ({ givenUpAt }) => <Moment at={givenUpAt} /> },
                { head: 'Tries', cell: ({ attempts }) => attempts, figures: true },
                { head: 'What failed', cell: ({ error }) => failureInWords(error) },
                {
                  head: 'What to do',
                  cell: (message) => {
                    const to = isolated(recipientOf(message, supportTeam));
                    return (
                      <RowAction
                        id={message.id}
                        sending={sendAgain}
                        label="Send again"
                        about={`to ${to}`}
                        done={`We’re sending it again to ${to}.`}
                      />
                    );
                  },
                },
              ]}
            />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'email' : 'emails'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
