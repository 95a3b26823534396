import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Attendance,
  type AttendanceOutcome,
  type Change,
  type EventBooking,
  type EventPlanUpdate,
  type NewEvent,
  type Orientation,
  type OrientationOffer,
  type ProgramEvent,
  type Sending,
  type Step,
  type Versioned,
} from '@/shared/api';
import { roots } from '../roots';

/** The events of a program that are to come, soonest first, or that have begun, latest first. */
export const eventsQuery = (program: string, coming: boolean) =>
  infiniteQueryOptions({
    queryKey: [...roots.event, 'list', program, coming],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        program,
        coming,
        sort: coming ? ('startsAt' as const) : ('-startsAt' as const),
        limit: 20,
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/events', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const eventQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.event, 'one', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/events/{id}', { params: { path: { id } }, signal })),
  });

/** Everybody of an event in the order in which they came; without those who left it. */
export const bookingsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...roots.event, 'bookings', eventId],
    queryFn: async ({ signal }) => {
      const all: EventBooking[] = [];
      let cursor: string | undefined;
      do {
        const query = {
          state: ['BOOKED', 'WAITING', 'ATTENDED', 'MISSED'] as EventBooking['state'][],
          limit: 200,
          ...(cursor ? { cursor } : {}),
        };
        const params = { path: { id: eventId }, query };
        const page = await bodyOf(api.GET('/api/v1/events/{id}/bookings', { params, signal }));
        all.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return all;
    },
  });

/** How somebody comes to their orientation. */
export const orientationQuery = (enrollmentId: string) =>
  versionedQuery({
    queryKey: [...roots.event, 'orientation', enrollmentId],
    queryFn: ({ signal }) => {
      const params = { path: { id: enrollmentId } };
      return versionedBodyOf(api.GET('/api/v1/enrollments/{id}/orientation', { params, signal }));
    },
  });

/** What shows places: the sessions, and what waits for the person. */
const around = [roots.event, roots.task];

export const createEvent: Sending<NewEvent, ProgramEvent> = {
  send: (body, idempotencyKey) =>
    bodyOf(api.POST('/api/v1/events', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body })),
  touches: around,
};

export const changeEvent = (id: string): Change<EventPlanUpdate, ProgramEvent> => ({
  query: eventQuery(id),
  send: (body, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/events/{id}', { params, body }));
  },
  touches: around,
});

export const stepEvent = (id: string): Step<'cancel', ProgramEvent> => ({
  query: eventQuery(id),
  send: (_, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.POST('/api/v1/events/{id}/cancel', { params }));
  },
  isDone: (_, { state }) => state === 'CANCELLED',
  touches: around,
});

/** Who was there, and the version of the event that was seen. */
export interface Marking extends Attendance {
  from: Versioned<ProgramEvent>;
}

/** Sent again, it refuses those who are recorded already: that does no harm. */
export const markAttendance = (id: string): Sending<Marking, AttendanceOutcome> => ({
  send: ({ from, bookings }) => {
    const params = { path: { id }, header: ifMatch(from) };
    return bodyOf(api.POST('/api/v1/events/{id}/mark-attendance', { params, body: { bookings } }));
  },
  touches: [...around, roots.enrollment, roots.profile],
});

/** Books a session or an offered time; the answer says whether it is a place or a waiting. */
export const bookOrientation = (enrollmentId: string): Sending<string, EventBooking> => ({
  send: (eventId, idempotencyKey) => {
    const params = { path: { id: enrollmentId }, header: { 'Idempotency-Key': idempotencyKey } };
    return bodyOf(api.POST('/api/v1/enrollments/{id}/orientation', { params, body: { eventId } }));
  },
  touches: around,
});

/** Going to another event, or to none. */
export type BookingStep = { verb: 'cancel' } | { verb: 'move'; eventId: string };

/** What a person does with their booking, as it stands at that moment. */
export const changeBooking = (id: string): Sending<BookingStep, EventBooking> => ({
  send: async (step) => {
    const from = await versionedBodyOf(api.GET('/api/v1/event-bookings/{id}', { params: { path: { id } } }));
    const params = { path: { id }, header: ifMatch(from) };
    if (step.verb === 'cancel') {
      // Gone is what it should be: the answer to a first try may have been lost.
      if (from.value.state === 'CANCELLED') return from.value;
      return bodyOf(api.POST('/api/v1/event-bookings/{id}/cancel', { params }));
    }
    const { eventId } = step;
    if (from.value.eventId === eventId) return from.value;
    return bodyOf(api.POST('/api/v1/event-bookings/{id}/move', { params, body: { eventId } }));
  },
  touches: around,
});

export const offerOrientation = (enrollmentId: string): Step<OrientationOffer, Orientation> => ({
  query: orientationQuery(enrollmentId),
  send: (body, from) => {
    const params = { path: { id: enrollmentId }, header: ifMatch(from) };
    return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/orientation/offer', { params, body }));
  },
  isDone: ({ startsAt }, { offers }) =>
    startsAt.every((time) => offers.some((offer) => offer.startsAt === time)),
  touches: around,
});
