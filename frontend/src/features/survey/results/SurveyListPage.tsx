import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink, DataTable, Empty, Page, ShowMore, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { paths } from '@/shared/domain/paths';
import { useProgramSlug } from '@/shared/domain/program';
import { surveysQuery } from '@/shared/domain/survey';
import { StatusBadge, audienceWords } from '@/shared/domain/words';

/** The surveys of the program, each with the way to its results. */
export function SurveyListPage() {
  const query = useInfiniteQuery(surveysQuery(useProgramSlug()));
  return (
    <Page title="Surveys" lead="What people say after a mentorship, shown as totals.">
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={4} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            heading="No surveys yet"
            action={<ButtonLink to={paths.insights}>See the insights</ButtonLink>}
          >
            This program has no survey after a mentorship.
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <DataTable
              caption="Surveys, latest first"
              rows={pages.flatMap((page) => page.items)}
              keyOf={({ id }) => id}
              columns={[
                { head: 'Survey', cell: ({ id, title }) => <Link to={paths.surveyResult(id)}>{title}</Link> },
                { head: 'Status', cell: ({ state }) => <StatusBadge survey={state} /> },
                { head: 'For', cell: ({ audience }) => audienceWords[audience] },
                { head: 'Answers', cell: ({ anonymous }) => (anonymous ? 'Anonymous' : 'Kept with names') },
                { head: 'Questions', cell: ({ questions }) => questions.length },
              ]}
            />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'survey' : 'surveys'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
