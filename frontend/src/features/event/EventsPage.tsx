import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Enrollment, ProgramEvent } from '@/shared/api';
import { ButtonLink, DataTable, Empty, Moment, Page, ShowMore, Skeleton, TabLinks } from '@/shared/ui';
import { useMyEnrollments } from '@/shared/domain/enrollment';
import { eventsQuery, FullOrFree, Where } from '@/shared/domain/event';
import { useHasRole } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useProgramSlug } from '@/shared/domain/program';
import { StatusBadge } from '@/shared/domain/words';
import { lengthInWords } from '@/shared/ui/format';
import { oneOf, useAddress } from '@/shared/ui/address';
import { MyOrientation } from './MyOrientation';

const needsOrientation = ({ state }: Enrollment) => state === 'ORIENTATION';

/** Orientation sessions: to book for whoever needs one, to run for the support team. */
export function EventsPage() {
  const program = useProgramSlug();
  const team = useHasRole('COORDINATOR');
  const enrollments = useMyEnrollments();
  return (
    <Page title="Events" lead="Orientation sessions of the program.">
      <QueryState query={enrollments} skeleton={<Skeleton shape="cards" count={2} />}>
        {(mine) => {
          const waiting = mine.find(needsOrientation);
          return (
            <>
              {waiting && <MyOrientation enrollmentId={waiting.id} />}
              {team && <TeamEvents program={program} />}
              {!waiting && !team && <Sessions program={program} isIn={mine.length > 0} />}
            </>
          );
        }}
      </QueryState>
    </Page>
  );
}

/** For whoever has nothing to book. */
function Sessions({ program, isIn }: { program: string; isIn: boolean }) {
  const query = useInfiniteQuery(eventsQuery(program, true));
  return (
    <QueryState
      query={query}
      skeleton={<Skeleton shape="cards" count={2} />}
      isEmpty={({ pages }) => pages[0]?.total === 0}
      empty={
        <Empty
          heading="Nothing is planned for you"
          action={<ButtonLink to={paths.home}>Go to your home page</ButtonLink>}
        >
          {isIn
            ? 'When the support team plans a session, it appears here.'
            : 'Once you’ve joined the program, its sessions appear here.'}
        </Empty>
      }
    >
      {({ pages }) => (
        <>
          <p>You can book a session while your orientation is the next step of joining.</p>
          <ul className="cards">
            {pages
              .flatMap(({ items }) => items)
              .map((event) => (
                <li key={event.id} className="card">
                  <h2 className="ds-text-heading--lg" dir="auto">
                    {event.title}
                  </h2>
                  <p>
                    <Moment at={event.startsAt} />, {lengthInWords(event.duration)}
                  </p>
                  <p>
                    <Where event={event} />
                  </p>
                </li>
              ))}
          </ul>
          <ShowMore query={query} noun="sessions" />
        </>
      )}
    </QueryState>
  );
}

const params = { show: oneOf(['coming', 'past'] as const, 'coming') };

/** All sessions and offered times, for those who run them. */
function TeamEvents({ program }: { program: string }) {
  const { values, searchWith } = useAddress(params);
  const coming = values.show === 'coming';
  const query = useInfiniteQuery(eventsQuery(program, coming));
  return (
    <section aria-labelledby="sessions">
      <div className="card__head">
        <h2 id="sessions" className="ds-text-heading--xl">
          Sessions
        </h2>
        <ButtonLink to={paths.newEvent} primary>
          Publish a session
        </ButtonLink>
      </div>
      <TabLinks
        label="Which sessions"
        tabs={[
          { to: paths.events + searchWith({ show: 'coming' }), label: 'Coming', current: coming },
          { to: paths.events + searchWith({ show: 'past' }), label: 'Past', current: !coming },
        ]}
      />
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={4} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            heading={coming ? 'No session is planned' : 'No session has begun yet'}
            action={<ButtonLink to={paths.newEvent}>Publish a session</ButtonLink>}
          >
            {coming
              ? 'People who wait for orientation can book as soon as there is a session.'
              : 'Once a session has begun, you can record here who was there.'}
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <EventTable events={pages.flatMap(({ items }) => items)} />
            <ShowMore query={query} noun="sessions" />
          </>
        )}
      </QueryState>
    </section>
  );
}

function EventTable({ events }: { events: readonly ProgramEvent[] }) {
  return (
    <DataTable
      caption="Sessions"
      rows={events}
      keyOf={({ id }) => id}
      columns={[
        {
          head: 'When',
          cell: ({ id, startsAt }) => (
            <Link to={paths.event(id)}>
              <Moment at={startsAt} />
            </Link>
          ),
        },
        {
          head: 'What',
          cell: ({ title, person }) => (
            <>
              <bdi>{title}</bdi>
              {person && (
                <>
                  {' '}
                  (<bdi>{person.name}</bdi>)
                </>
              )}
            </>
          ),
        },
        { head: 'Booked', cell: ({ capacity, placesLeft }) => `${capacity - placesLeft} of ${capacity}` },
        { head: 'Waiting', cell: ({ waiting }) => waiting, figures: true },
        {
          head: 'Status',
          cell: (event) =>
            event.state === 'SCHEDULED' ? <FullOrFree event={event} /> : <StatusBadge event={event.state} />,
        },
      ]}
    />
  );
}
