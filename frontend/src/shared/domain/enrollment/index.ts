export { Declined } from './Declined';
export { isCurrent, useMyEnrollments } from './mine';
export {
  changeEnrollment,
  createEnrollment,
  decideEnrollment,
  enrollmentQuery,
  enrollmentsQuery,
  myProgramsQuery,
  stagesQuery,
  submitEnrollment,
  type Attestation,
  type Decision,
  type OwnTransition,
} from './resource';
