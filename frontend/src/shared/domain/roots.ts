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
  profile: ['profiles'],
  matchRequest: ['match-requests'],
  engagement: ['engagements'],
  meeting: ['meetings'],
  surveyInvitation: ['survey-invitations'],
  survey: ['surveys'],
} as const;
