export { FullOrFree, Where } from './EventParts';
export {
  bookOrientation,
  bookingsQuery,
  changeBooking,
  changeEvent,
  createEvent,
  eventQuery,
  eventsQuery,
  markAttendance,
  offerOrientation,
  orientationQuery,
  stepEvent,
  type BookingStep,
  type Marking,
} from './resource';
