import type { EventBooking, Orientation } from '@/shared/api';
import { answer, type FakeServer } from './fakeServer';
import {
  booking,
  bookedOrientation,
  enrollmentToReview,
  fullSession,
  ids,
  orientation,
  orientationEnrollment,
  otherBooking,
  session,
  waitingOrientation,
} from './fixtures';
import { mentorshipWorld, supportWorld } from './mentorships';
import { pageOf } from './world';

const orientationPath = '/api/v1/enrollments/{id}/orientation';

/** Somebody at the orientation. What they book, move to or cancel is so for good. */
export function orientationWorld(first: Orientation = orientation): FakeServer {
  let now = first;
  const server = mentorshipWorld()
    .on('get', '/api/v1/enrollments', pageOf(orientationEnrollment))
    .on('get', '/api/v1/events', pageOf(session, fullSession))
    .on('get', '/api/v1/events/{id}', answer(session))
    .on('get', orientationPath, () => answer(now))
    .on('get', '/api/v1/event-bookings/{id}', () => answer(now.booking ?? booking));
  const become = (next: Orientation, changed: EventBooking) => {
    now = next;
    return answer(changed, { etag: '"2"' });
  };
  return server
    .on('post', orientationPath, ({ body }) => {
      const wanted = (body as { eventId: string }).eventId;
      const next = wanted === ids.fullSession ? waitingOrientation : bookedOrientation;
      return become(next, next.booking ?? booking);
    })
    .on('post', '/api/v1/event-bookings/{id}/move', () => become(bookedOrientation, booking))
    .on('post', '/api/v1/event-bookings/{id}/cancel', () =>
      become(orientation, { ...booking, state: 'CANCELLED', actions: [] }),
    );
}

/** What the support team sees of a session that is to come. */
export function sessionsWorld(): FakeServer {
  return supportWorld()
    .on('get', '/api/v1/events', pageOf({ ...session, placesLeft: 10 }, fullSession))
    .on(
      'get',
      '/api/v1/events/{id}',
      answer({ ...session, placesLeft: 10, waiting: 1, actions: ['UPDATE', 'CANCEL'] }),
    )
    .on(
      'get',
      '/api/v1/events/{id}/bookings',
      pageOf(
        { ...booking, actions: ['CANCEL'] },
        { ...otherBooking, state: 'WAITING', position: 1, actions: ['CANCEL'] },
      ),
    )
    .on(
      'get',
      '/api/v1/enrollments/{id}',
      answer({
        ...enrollmentToReview,
        state: 'ORIENTATION',
        actions: ['OFFER_ORIENTATION', 'COMPLETE_ORIENTATION'],
      }),
    );
}

/** What it sees of a session that has begun. */
export function begunWorld(): FakeServer {
  return sessionsWorld()
    .on(
      'get',
      '/api/v1/events/{id}',
      answer({ ...session, startsAt: '2026-11-20T15:00:00Z', placesLeft: 10, actions: ['MARK_ATTENDANCE'] }),
    )
    .on(
      'get',
      '/api/v1/events/{id}/bookings',
      pageOf({ ...booking, actions: ['ATTEND', 'MISS'] }, { ...otherBooking, actions: ['ATTEND', 'MISS'] }),
    );
}
