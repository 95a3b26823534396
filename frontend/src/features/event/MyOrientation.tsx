import { Button } from '@cmsgov/design-system';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSubmit, type EventBooking, type Orientation, type ProgramEvent } from '@/shared/api';
import { ActionButton, Empty, Facts, Moment, SaveStatus, ShowMore, Skeleton, useAnnounce } from '@/shared/ui';
import {
  bookOrientation,
  changeBooking,
  eventsQuery,
  FullOrFree,
  orientationQuery,
  Where,
  type BookingStep,
} from '@/shared/domain/event';
import { ActionProblem, ConfirmDialog, QueryState, type ProblemWords } from '@/shared/domain/problem';
import { useSupportTeam } from '@/shared/domain/program';
import { StatusBadge } from '@/shared/domain/words';
import { isToCome, lengthInWords, momentInWords, useTimeZone } from '@/shared/ui/format';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';

const words: ProblemWords = {
  'session-full':
    'That session has just filled up. You keep the place you have. To wait for it instead, cancel your booking and join its waiting list.',
  'not-bookable': 'That session was canceled or has begun. Choose another one.',
  duplicate: 'You already have a booking. You see it above.',
};

/** What somebody has booked for the orientation, and what they can book. */
export function MyOrientation({ enrollmentId }: { enrollmentId: string }) {
  const query = useQuery(orientationQuery(enrollmentId));
  return (
    <QueryState query={query} skeleton={<Skeleton shape="cards" count={3} />}>
      {({ value }) => <Booking key={enrollmentId} orientation={value} />}
    </QueryState>
  );
}

function Booking({ orientation }: { orientation: Orientation }) {
  const { enrollmentId, program, booking, event, offers } = orientation;
  const announce = useAnnounce();
  const timeZone = useTimeZone();
  const { heading, focusHeading } = useHeadingFocus();
  const tell = (now: EventBooking) => {
    announce(outcomes[now.state] ?? 'Your booking has changed.');
    focusHeading();
  };
  const booked = useSubmit(bookOrientation(enrollmentId), { onSuccess: tell });
  const moved = useSubmit<BookingStep, EventBooking>(changeBooking(booking?.id ?? ''), { onSuccess: tell });
  const sending = booking ? moved.mutation : booked.mutation;
  const choose = ({ id }: ProgramEvent) =>
    booking ? moved.submit({ verb: 'move', eventId: id }) : booked.submit(id);
  const mayChoose = !booking || booking.actions.includes('MOVE');

  return (
    <>
      <section className="card card--next" aria-labelledby="my-orientation">
        <h2 id="my-orientation" ref={heading} tabIndex={-1} className="ds-text-heading--xl">
          {titleOf(booking, event)}
        </h2>
        {booking && event ? (
          <Booked booking={booking} event={event} onCanceled={tell} />
        ) : (
          <p>
            Choose a session below. It takes about an hour, and you can change your mind until it begins. If a
            session is full, you can join its waiting list.
          </p>
        )}
      </section>
      <ActionProblem error={sending.error} words={words} />
      <SaveStatus sending={sending} />
      {offers.length > 0 && (
        <section aria-labelledby="offers">
          <h2 id="offers" className="ds-text-heading--xl">
            Times just for you
          </h2>
          <p>The support team offers you a talk of your own. Choose one time; the others are then off.</p>
          <ul className="cards">
            {offers.map((offer) => (
              <li key={offer.id} className="card task">
                <div>
                  <h3 className="ds-text-heading--md">
                    <Moment at={offer.startsAt} />
                  </h3>
                  <p>{lengthInWords(offer.duration)}</p>
                  <p>
                    <Where event={offer} />
                  </p>
                </div>
                {mayChoose && (
                  <ActionButton inactive={sending.isPending} onClick={() => choose(offer)}>
                    Choose
                    <span className="ds-u-visibility--screen-reader">
                      {' '}
                      {momentInWords(offer.startsAt, timeZone)}
                    </span>
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sessions
        program={program}
        booking={booking}
        inactive={sending.isPending}
        onChoose={mayChoose ? choose : undefined}
      />
    </>
  );
}

const outcomes: Partial<Record<EventBooking['state'], string>> = {
  BOOKED: 'You have a place.',
  WAITING: 'You are on the waiting list.',
  CANCELLED: 'Your booking is canceled.',
};

function titleOf(booking: EventBooking | undefined, event: ProgramEvent | undefined): string {
  if (!booking || !event) return 'Book your orientation';
  if (booking.state === 'WAITING') return 'You’re on the waiting list';
  return isToCome(event.startsAt) ? 'Your orientation is booked' : 'Your orientation has begun';
}

interface BookedProps {
  booking: EventBooking;
  event: ProgramEvent;
  onCanceled: (booking: EventBooking) => void;
}

function Booked({ booking, event, onCanceled }: BookedProps) {
  const [asking, setAsking] = useState(false);
  const team = useSupportTeam();
  const { submit, takeBack, mutation } = useSubmit<BookingStep, EventBooking>(changeBooking(booking.id), {
    onSuccess: (now) => {
      setAsking(false);
      onCanceled(now);
    },
  });
  const waits = booking.state === 'WAITING';
  const button = waits ? 'Leave the waiting list' : 'Cancel my booking';
  return (
    <>
      <Facts
        inRow
        facts={[
          { label: 'When', value: <Moment at={event.startsAt} /> },
          { label: 'How long', value: lengthInWords(event.duration) },
          { label: 'Where', value: <Where event={event} /> },
          { label: 'Where you stand', value: booking.position && `Number ${booking.position} in line` },
        ]}
      />
      {event.description && (
        <p className="prose" dir="auto">
          {event.description}
        </p>
      )}
      <p>
        {waits
          ? 'When a place is free, the first in line gets it, and we tell you. If you book another session in the meantime, you leave this line.'
          : isToCome(event.startsAt)
            ? 'To go to another session, choose it below. You keep this place until you have the other one.'
            : `The ${team} records who was there. If you missed it, you can then book another session.`}
      </p>
      {booking.actions.includes('CANCEL') && (
        <div className="actions">
          <Button onClick={() => setAsking(true)}>{button}</Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          heading={`${button}?`}
          confirm={button}
          sending={mutation}
          onConfirm={() => submit({ verb: 'cancel' })}
          onCancel={() => {
            setAsking(false);
            takeBack();
          }}
        >
          <p>
            {waits
              ? 'You lose your place in the line.'
              : 'Your place goes to the next person in line. You can book again.'}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

interface SessionsProps {
  program: string;
  booking: EventBooking | undefined;
  inactive: boolean;
  onChoose: ((event: ProgramEvent) => void) | undefined;
}

function Sessions({ program, booking, inactive, onChoose }: SessionsProps) {
  const query = useInfiniteQuery(eventsQuery(program, true));
  const timeZone = useTimeZone();
  const team = useSupportTeam();
  return (
    <section aria-labelledby="coming">
      <h2 id="coming" className="ds-text-heading--xl">
        Coming sessions
      </h2>
      <QueryState
        query={query}
        skeleton={<Skeleton shape="cards" count={2} />}
        isEmpty={({ pages }) => pages.every(({ items }) => items.filter(isSession).length === 0)}
        empty={
          <Empty heading="No session is planned right now">
            The {team} will publish the next one. It appears here and on your home page.
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <ul className="cards">
              {pages
                .flatMap(({ items }) => items)
                .filter(isSession)
                .map((event) => {
                  const choice = booking?.eventId === event.id ? undefined : choiceOf(event, booking);
                  return (
                    <li key={event.id} className="card task">
                      <div>
                        <h3 className="ds-text-heading--md" dir="auto">
                          {event.title}
                        </h3>
                        <p>
                          <Moment at={event.startsAt} />, {lengthInWords(event.duration)}
                        </p>
                        <p>
                          <Where event={event} />
                        </p>
                        <p className="muted">
                          <FullOrFree event={event} />
                        </p>
                      </div>
                      {booking?.eventId === event.id && <StatusBadge booking={booking.state} />}
                      {choice && onChoose && (
                        <ActionButton inactive={inactive} onClick={() => onChoose(event)}>
                          {choice}
                          <span className="ds-u-visibility--screen-reader">
                            {' '}
                            {momentInWords(event.startsAt, timeZone)}
                          </span>
                        </ActionButton>
                      )}
                    </li>
                  );
                })}
            </ul>
            <ShowMore query={query} noun="sessions" />
          </>
        )}
      </QueryState>
    </section>
  );
}

const isSession = ({ kind, state }: ProgramEvent) => kind === 'ORIENTATION' && state === 'SCHEDULED';

/** On the button of a session; none where a place would be given up for a waiting list. */
function choiceOf({ placesLeft, waiting }: ProgramEvent, booking: EventBooking | undefined) {
  const free = placesLeft > 0 && waiting === 0;
  if (!booking) return free ? 'Book' : 'Join the waiting list';
  if (free) return booking.state === 'WAITING' ? 'Book instead' : 'Move here';
  return booking.state === 'WAITING' ? 'Wait here instead' : undefined;
}
