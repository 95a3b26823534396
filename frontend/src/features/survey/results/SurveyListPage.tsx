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
              heads={['Survey', 'Status', 'For', 'Answers', 'Questions']}
            >
              {pages
                .flatMap((page) => page.items)
                .map(({ id, title, state, audience, anonymous, questions }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link to={paths.surveyResult(id)}>{title}</Link>
                    </th>
                    <td data-label="Status">
                      <StatusBadge survey={state} />
                    </td>
                    <td data-label="For">{audienceWords[audience]}</td>
                    <td data-label="Answers">{anonymous ? 'Anonymous' : 'Kept with names'}</td>
                    <td data-label="Questions">{questions.length}</td>
                  </tr>
                ))}
            </DataTable>
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'survey' : 'surveys'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
