import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';
import type { MatchObjective, MatchRun } from '@/shared/api';
import {
  choice,
  OneOfField,
  SelectField,
  SubmitForm,
  useDraftForm,
  useFormValues,
} from '@/shared/domain/form';
import { createRun, runsQuery } from '@/shared/domain/matchrun';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { fitOf } from '@/shared/domain/profile';
import { useProgram } from '@/shared/domain/program';
import { objectiveWords, StatusBadge } from '@/shared/domain/words';
import { ButtonLink, DataTable, Empty, Moment, Page, ShowMore, Skeleton, useAnnounce } from '@/shared/ui';
import { count, optionsOf } from '@/shared/ui/format';

const floors = [30, 40, 50, 60, 70, 80];

interface Wanted {
  objective: MatchObjective;
  /** In percent. */
  floor: string;
}

const schema: z.ZodType<Wanted, Wanted> = z.object({
  objective: choice<MatchObjective>(),
  floor: choice<string>(),
});

/** For the support team: looks for mentors for everyone who waits. */
export function RunsPage() {
  const { slug, policy } = useProgram();
  const query = useInfiniteQuery(runsQuery(slug));
  return (
    <Page
      title="Match runs"
      lead="Find mentors for everyone who is waiting, all at once. Nobody is asked anything until you publish."
      breadcrumb={[{ label: 'Matching', to: paths.matching }]}
    >
      {!policy.matching.coordinatorProposals ? (
        <Empty
          heading="In this program, mentees ask for themselves"
          action={<ButtonLink to={paths.matching}>See the requests</ButtonLink>}
        >
          This program’s policy doesn’t include proposals.
        </Empty>
      ) : (
        <>
          <Start slug={slug} />
          <section aria-labelledby="runs">
            <h2 id="runs" className="ds-text-heading--xl">
              Earlier runs
            </h2>
            <QueryState
              query={query}
              skeleton={<Skeleton shape="rows" count={3} />}
              isEmpty={({ pages }) => pages[0]?.total === 0}
              empty={<p>No run yet. Start the first one above.</p>}
            >
              {({ pages }) => (
                <>
                  <RunTable runs={pages.flatMap((page) => page.items)} />
                  <ShowMore query={query} noun={pages[0]?.total === 1 ? 'run' : 'runs'} />
                </>
              )}
            </QueryState>
          </section>
        </>
      )}
    </Page>
  );
}

function Start({ slug }: { slug: string }) {
  const announce = useAnnounce();
  const navigate = useNavigate();
  const form = useDraftForm<Wanted>({ initial: { objective: 'MOST_PLACED', floor: '50' }, schema });
  const { objective } = useFormValues(form);
  return (
    <section className="card ds-u-measure--wide" aria-labelledby="start">
      <h2 id="start" className="ds-text-heading--xl">
        Start a run
      </h2>
      <SubmitForm
        form={form}
        bodyOf={(filled) => ({
          program: slug,
          objective: filled.objective,
          ...(filled.objective === 'BEST_ABOVE' ? { floor: fitOf(Number(filled.floor)) } : {}),
        })}
        sending={createRun}
        onSent={({ id }) => {
          announce('The run has started.');
          return navigate(paths.matchRun(id));
        }}
        submitLabel="Start the run"
      >
        <OneOfField
          form={form}
          name="objective"
          label="What should it do?"
          options={optionsOf(objectiveWords)}
        />
        {objective === 'BEST_ABOVE' && (
          <SelectField
            form={form}
            name="floor"
            label="How well must a pair fit?"
            hint="The fit of a pair goes from 0% to 100%."
            options={floors.map((percent) => ({ value: String(percent), label: `At least ${percent}%` }))}
          />
        )}
      </SubmitForm>
    </section>
  );
}

function RunTable({ runs }: { runs: readonly MatchRun[] }) {
  return (
    <DataTable
      caption="Earlier runs"
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        {
          head: 'Started',
          cell: ({ id, createdAt }) => (
            <Link to={paths.matchRun(id)}>
              <Moment at={createdAt} />
            </Link>
          ),
        },
        { head: 'What it does', cell: ({ objective }) => objectiveWords[objective] },
        { head: 'Status', cell: ({ state }) => <StatusBadge run={state} /> },
        {
          head: 'Mentees with a mentor',
          cell: ({ result }) => (result ? placedInWords(result) : 'Not known yet'),
        },
      ]}
    />
  );
}

function placedInWords({ placed, mentees }: NonNullable<MatchRun['result']>): string {
  return mentees === 0 ? 'Nobody was waiting' : `${placed} of ${count(mentees, 'mentee')}`;
}
