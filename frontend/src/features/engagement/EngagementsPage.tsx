import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { EngagementState, EngagementSummary } from '@/shared/api';
import { ButtonLink, DataTable, Deadline, Empty, Moment, Page, ShowMore, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge, engagementWords } from '@/shared/domain/words';
import { dateInWords, optionsOf } from '@/shared/ui/format';
import { SearchInput, SelectInput } from '@/shared/ui/form';
import { oneOf, text, useAddress } from '@/shared/ui/address';
import { paths } from '@/shared/domain/paths';
import { useProgram } from '@/shared/domain/program';
import { engagementsQuery } from '@/shared/domain/engagement';
import { HelpWanted } from './HelpWanted';

/** A state, everything, or those whose plan is overdue. */
type StateFilter = EngagementState | 'ALL' | typeof overdue;
const overdue = 'AGREEMENT_PAST_DUE';

const params = {
  q: text,
  state: oneOf<StateFilter>(['ALL', overdue, ...(Object.keys(engagementWords) as EngagementState[])], 'ALL'),
};

/** For the support team: who needs help first, then every mentorship of the program. */
export function EngagementsPage() {
  const { slug: program, policy } = useProgram();
  const { values, change } = useAddress(params);
  const { q, state } = values;
  const query = useInfiniteQuery(
    engagementsQuery({
      program,
      mine: false,
      states: state === 'ALL' || state === overdue ? [] : [state],
      q,
      agreementPastDue: state === overdue,
    }),
  );

  return (
    <Page title="Engagements" lead="Every mentorship in the program.">
      <HelpWanted program={program} />
      <section aria-labelledby="all">
        <h2 id="all" className="ds-text-heading--xl">
          All engagements
        </h2>
        <div className="filter-row">
          <SearchInput label="Search by name" value={q} onSearch={(typed) => change({ q: typed })} />
          <SelectInput<StateFilter>
            name="state"
            label="Status"
            value={state}
            options={[
              { value: 'ALL', label: 'All statuses' },
              ...optionsOf(engagementWords),
              ...(policy.engagements.agreementDueDays === undefined
                ? []
                : [{ value: overdue, label: 'Plan not signed in time' } as const]),
            ]}
            onChange={(value) => change({ state: value })}
          />
        </div>
        <QueryState
          query={query}
          skeleton={<Skeleton shape="rows" count={6} />}
          isEmpty={({ pages }) => pages[0]?.total === 0}
          empty={<NoEngagement filtered={q !== '' || state !== 'ALL'} />}
        >
          {({ pages }) => (
            <>
              <EngagementTable engagements={pages.flatMap((page) => page.items)} />
              <ShowMore query={query} noun={pages[0]?.total === 1 ? 'engagement' : 'engagements'} />
            </>
          )}
        </QueryState>
      </section>
    </Page>
  );
}

function NoEngagement({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty
      heading="No matching engagements"
      action={<ButtonLink to={paths.engagements}>Show all</ButtonLink>}
    >
      No engagements match the name and status you chose.
    </Empty>
  ) : (
    <Empty
      heading="No engagements yet"
      action={<ButtonLink to={paths.pipeline}>Open the pipeline</ButtonLink>}
    >
      An engagement opens when a request is accepted.
    </Empty>
  );
}

function EngagementTable({ engagements }: { engagements: readonly EngagementSummary[] }) {
  return (
    <DataTable
      caption="Engagements, newest first"
      rows={engagements}
      keyOf={({ id }) => id}
      columns={[
        {
          head: 'Mentee and mentor',
          cell: ({ id, mentee, mentor }) => (
            <Link to={paths.mentorship(id)}>
              <bdi>{mentee.name}</bdi> and <bdi>{mentor.name}</bdi>
            </Link>
          ),
        },
        {
          head: 'Status',
          cell: ({ state, agreementDueAt }) => (
            <>
              <StatusBadge engagement={state} />
              {state === 'DISCOVERY' && agreementDueAt && (
                <span className="muted">
                  {' '}
                  Sign by <Deadline at={agreementDueAt} />
                </span>
              )}
            </>
          ),
        },
        { head: 'Meetings held', cell: ({ meetings }) => meetings.held },
        {
          head: 'Next meeting',
          cell: ({ meetings }) => (meetings.nextAt ? <Moment at={meetings.nextAt} dayOnly /> : 'None'),
        },
        { head: 'Goals', cell: ({ goals }) => `${goals.achieved} of ${goals.total} achieved` },
        { head: 'Ends', cell: ({ endsOn }) => (endsOn ? dateInWords(endsOn) : 'Not planned yet') },
      ]}
    />
  );
}
