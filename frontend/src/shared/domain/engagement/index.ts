export { standingIn, type Standing } from './people';
export { engagementQuery, meetingQuery } from './queries';
