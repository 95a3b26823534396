export {
  answerSurvey,
  invitationQuery,
  invitationsQuery,
  surveyQuery,
  surveyResultsQuery,
  surveysQuery,
} from './resource';
