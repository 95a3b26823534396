export { answerSurvey, invitationQuery, invitationsQuery } from './resource';
