export { enrollmentQuery, isCurrent, myEnrollmentsQuery, profileQuery, useMyEnrollments } from './queries';
