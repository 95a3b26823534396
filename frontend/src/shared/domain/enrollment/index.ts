export { Declined } from './Declined';
export { isCurrent, useMyEnrollments } from './mine';
export {
  changeEnrollment,
  createEnrollment,
  decideEnrollment,
  decideMany,
  enrollmentQuery,
  enrollmentsQuery,
  myProgramsQuery,
  stagesQuery,
  submitEnrollment,
  type Attestation,
  type Decision,
  type Outcome,
  type OwnTransition,
} from './resource';
