/**
 * The resources by the first part of their query keys. A resource file builds its keys on its own root, and names
 * the roots of others only to say what its writes touch.
 */
export const roots = {
  me: ['me'],
  absence: ['absences'],
  block: ['blocks'],
  closure: ['closures'],
  program: ['program'],
  taxonomy: ['taxonomy'],
  task: ['tasks'],
  enrollment: ['enrollments'],
  managerApproval: ['manager-approvals'],
  intake: ['intake-items'],
  profile: ['profiles'],
  scanning: ['file-scanning'],
  matchRequest: ['match-requests'],
  matchRun: ['match-runs'],
  engagement: ['engagements'],
  meeting: ['meetings'],
  event: ['events'],
  surveyInvitation: ['survey-invitations'],
  survey: ['surveys'],
  notification: ['notifications'],
  preferences: ['preferences'],
  wording: ['wordings'],
  refusedAddress: ['undeliverable-addresses'],
  undelivered: ['undelivered-messages'],
} as const;
