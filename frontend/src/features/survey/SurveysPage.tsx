import { useInfiniteQuery } from '@tanstack/react-query';
import type { SurveyInvitation } from '@/shared/api';
import { ButtonLink, Empty, Moment, Page, ShowMore, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { paths } from '@/shared/domain/paths';
import { timeNeeded } from './answers';
import { invitationsQuery } from '@/shared/domain/survey';

/** What the person is asked about, and was. */
export function SurveysPage() {
  const query = useInfiniteQuery(invitationsQuery);
  return (
    <Page
      title="My surveys"
      lead="Your answers after a mentorship help those who come after you."
      breadcrumb={[{ label: 'Home', to: paths.home }]}
    >
      <QueryState
        query={query}
        skeleton={<Skeleton shape="cards" count={2} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            heading="No surveys for you right now"
            action={<ButtonLink to={paths.mentorships}>See your mentorships</ButtonLink>}
          >
            When a mentorship is complete, we ask how it went.
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <ul className="cards">
              {pages
                .flatMap((page) => page.items)
                .map((invitation) => (
                  <InvitationCard key={invitation.id} invitation={invitation} />
                ))}
            </ul>
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'survey' : 'surveys'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function InvitationCard({ invitation }: { invitation: SurveyInvitation }) {
  const { id, survey, counterpart, state, openedAt, expiresAt } = invitation;
  return (
    <li className="card">
      <h2 className="ds-text-heading--lg" dir="auto">
        {survey.title}
      </h2>
      <p>
        About your mentorship with <bdi>{counterpart.name}</bdi>, asked on <Moment at={openedAt} dayOnly />
      </p>
      {state === 'OPEN' ? (
        <>
          <p className="muted">
            It takes {timeNeeded(survey.questions)}. Open until <Moment at={expiresAt} dayOnly />.
          </p>
          <ButtonLink to={paths.survey(id)} primary>
            Answer
            <span className="ds-u-visibility--screen-reader">
              {' '}
              <bdi>{survey.title}</bdi> about <bdi>{counterpart.name}</bdi>
            </span>
          </ButtonLink>
        </>
      ) : (
        <p className="muted">
          {state === 'ANSWERED'
            ? 'You answered this survey. Thank you.'
            : 'This survey closed before you answered.'}
        </p>
      )}
    </li>
  );
}
