import { Alert, Choice } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import {
  useSubmit,
  type AttendanceOutcome,
  type EventBooking,
  type ProgramEvent,
  type Versioned,
} from '@/shared/api';
import { ActionButton, DataTable, SaveStatus, Skeleton } from '@/shared/ui';
import { bookingsQuery, markAttendance } from '@/shared/domain/event';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { StatusBadge } from '@/shared/domain/words';
import { count } from '@/shared/ui/format';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';

/** Who comes and who waits; once it has begun, who was there. */
export function Attendance({ event }: { event: Versioned<ProgramEvent> }) {
  const query = useQuery(bookingsQuery(event.value.id));
  return (
    <QueryState query={query} skeleton={<Skeleton shape="rows" count={4} />}>
      {(bookings) => <People event={event} bookings={bookings} />}
    </QueryState>
  );
}

interface PeopleProps {
  event: Versioned<ProgramEvent>;
  bookings: readonly EventBooking[];
}

function People({ event, bookings }: PeopleProps) {
  const waiting = bookings.filter(({ state }) => state === 'WAITING');
  const booked = bookings.filter(({ state }) => state !== 'WAITING');
  const marks = event.value.actions.includes('MARK_ATTENDANCE');
  return (
    <>
      <section aria-labelledby="booked">
        {marks ? (
          <Marking event={event} booked={booked} />
        ) : (
          <>
            <h2 id="booked" className="ds-text-heading--xl">
              Booked
            </h2>
            {booked.length === 0 ? <p className="muted">Nobody yet.</p> : <PlainList bookings={booked} />}
          </>
        )}
      </section>
      {waiting.length > 0 && (
        <section aria-labelledby="waiting-list">
          <h2 id="waiting-list" className="ds-text-heading--xl">
            Waiting list
          </h2>
          <ol>
            {waiting.map(({ id, person }) => (
              <li key={id}>
                <bdi>{person.name}</bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function PlainList({ bookings }: { bookings: readonly EventBooking[] }) {
  return (
    <DataTable
      caption="Who has a place"
      rows={bookings}
      keyOf={({ id }) => id}
      columns={[
        { head: 'Name', cell: ({ person }) => <bdi>{person.name}</bdi> },
        { head: 'Status', cell: ({ state }) => <StatusBadge booking={state} /> },
      ]}
    />
  );
}

interface MarkingProps {
  event: Versioned<ProgramEvent>;
  booked: readonly EventBooking[];
}

/** Some people, chosen one by one or all at once, and what is recorded of them. */
function Marking({ event, booked }: MarkingProps) {
  const id = useId();
  const { heading, focusHeading } = useHeadingFocus();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<AttendanceOutcome>();
  const { submit, mutation } = useSubmit(markAttendance(event.value.id), {
    onSuccess: (answer) => {
      setOutcome(answer);
      setChosen(new Set());
      focusHeading();
    },
  });
  const open = booked.filter(({ actions }) => actions.includes('ATTEND') || actions.includes('MISS'));
  const all = open.length > 0 && open.every((each) => chosen.has(each.id));
  const choose = (bookingId: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(bookingId);
    else next.delete(bookingId);
    setChosen(next);
  };
  const mark = (attended: boolean) =>
    submit({ from: event, bookings: [...chosen].map((bookingId) => ({ bookingId, attended })) });

  return (
    <>
      <h2 id="booked" ref={heading} tabIndex={-1} className="ds-text-heading--xl">
        Who was there?
      </h2>
      {outcome && <Outcome outcome={outcome} bookings={booked} />}
      {booked.length === 0 ? (
        <p className="muted">Nobody had booked.</p>
      ) : (
        <>
          <p>
            Whoever was there has done the orientation and is active from then on. Whoever was not can book
            again.
          </p>
          {open.length > 0 && (
            <Choice
              type="checkbox"
              size="small"
              name={`${id}-all`}
              value="all"
              label={`Select all ${count(open.length, 'person', 'people')} to record`}
              checked={all}
              onChange={({ target }) => setChosen(new Set(target.checked ? open.map((each) => each.id) : []))}
            />
          )}
          <DataTable
            caption="Who had a place"
            rows={booked}
            keyOf={(each) => each.id}
            columns={[
              {
                head: 'Name',
                cell: (booking) =>
                  open.includes(booking) ? (
                    <Choice
                      type="checkbox"
                      size="small"
                      name={`${id}-${booking.id}`}
                      value={booking.id}
                      label={<bdi>{booking.person.name}</bdi>}
                      checked={chosen.has(booking.id)}
                      onChange={({ target }) => choose(booking.id, target.checked)}
                    />
                  ) : (
                    <bdi>{booking.person.name}</bdi>
                  ),
              },
              { head: 'Status', cell: ({ state }) => <StatusBadge booking={state} /> },
            ]}
          />
          <ActionProblem error={mutation.error} />
          <div className="actions">
            <ActionButton
              variation="solid"
              inactive={chosen.size === 0 || mutation.isPending}
              onClick={() => mark(true)}
            >
              {chosen.size === 0 ? 'Record as there' : `Record ${chosen.size} as there`}
            </ActionButton>
            <ActionButton inactive={chosen.size === 0 || mutation.isPending} onClick={() => mark(false)}>
              {chosen.size === 0 ? 'Record as not there' : `Record ${chosen.size} as not there`}
            </ActionButton>
          </div>
          <SaveStatus sending={mutation} />
        </>
      )}
    </>
  );
}

/** How many were recorded, and of each other one why not. */
function Outcome({ outcome, bookings }: { outcome: AttendanceOutcome; bookings: readonly EventBooking[] }) {
  const nameOf = (bookingId: string) => bookings.find(({ id }) => id === bookingId)?.person.name;
  const failed = outcome.outcomes.filter(({ recorded }) => !recorded);
  return (
    <Alert variation={failed.length === 0 ? 'success' : 'warn'} className="ds-u-margin-y--2">
      <p>Recorded for {count(outcome.recorded, 'person', 'people')}.</p>
      {failed.length > 0 && (
        <>
          <p>Not recorded:</p>
          <ul>
            {failed.map(({ bookingId, detail }) => (
              <li key={bookingId}>
                <bdi>{nameOf(bookingId) ?? 'Someone who left'}</bdi>: {detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
