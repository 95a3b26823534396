import type { Me, NewNote, Note } from '@/shared/api';
import { answer, problem, type FakeRequest, type FakeServer } from './fakeServer';
import {
  achievedGoal,
  coordinator,
  directory,
  dueReport,
  engagement,
  engagementSummary,
  enrollmentStages,
  enrollmentToReview,
  filedReport,
  foundPair,
  goal,
  heldMeeting,
  helpReport,
  intakeItem,
  ids,
  invitation,
  leftOutMentee,
  meeting,
  meetingToReport,
  mentee,
  menteeEnrollment,
  menteeProfile,
  mentor,
  mentorEnrollment,
  mentorProfile,
  metrics,
  note,
  orientation,
  overdueRequest,
  readyRun,
  recommendation,
  runPreview,
  pendingRequest,
  proposal,
  receivedRequest,
  reportAskingForHelp,
  survey,
  surveyResults,
} from './fixtures';
import { pageOf, worldOf } from './world';

/** A pair in the middle of their mentorship, as one of the two sees it. */
export function mentorshipWorld(me: Me = mentee): FakeServer {
  const asMentor = me.id === mentor.id;
  const request = asMentor ? receivedRequest : pendingRequest;
  return worldOf(me)
    .on('get', '/api/v1/enrollments', pageOf(asMentor ? mentorEnrollment : menteeEnrollment))
    .on('get', '/api/v1/profiles/{id}', answer(menteeProfile))
    .on('get', '/api/v1/me/tasks', { items: [], total: 0 })
    .on('get', '/api/v1/match-requests', pageOf(request))
    .on('get', '/api/v1/match-requests/{id}', answer(request))
    .on('get', '/api/v1/engagements', pageOf(engagementSummary))
    .on('get', '/api/v1/engagements/{id}', answer(engagement))
    .on('get', '/api/v1/engagements/{id}/goals', pageOf(goal, achievedGoal))
    .on('get', '/api/v1/engagements/{id}/goals/{goalId}', answer(goal))
    .on('get', '/api/v1/engagements/{id}/meetings', pageOf(meeting, heldMeeting))
    .on('get', '/api/v1/meetings/{id}', ({ path }) =>
      answer(path.endsWith(ids.heldMeeting) ? heldMeeting : meeting),
    )
    .on('get', '/api/v1/meetings/{id}/report', answer(dueReport))
    .on('get', '/api/v1/meetings/{id}/notes', { items: [], total: 0 })
    .on('get', '/api/v1/survey-invitations', pageOf(invitation))
    .on('get', '/api/v1/survey-invitations/{id}', invitation);
}

/** The mentor after a meeting. Filing the report makes it filed for good. */
export function reportingWorld(): FakeServer {
  const server = mentorshipWorld(mentor).on('get', '/api/v1/meetings/{id}', answer(meetingToReport));
  return server.on('patch', '/api/v1/meetings/{id}/report', () => {
    server.on('get', '/api/v1/meetings/{id}', answer({ ...heldMeeting, id: ids.meeting }));
    return answer(filedReport, { etag: '"2"' });
  });
}

/** My note on a meeting and the other one's: written once, changed and deleted for good, by whoever read the newest. */
export function withNotes(server: FakeServer, ...notes: Note[]): FakeServer {
  let kept = notes;
  let version = 1;
  const named = (path: string) => kept.find(({ id }) => path.endsWith(id)) ?? note;
  const put = (changed: Note) => {
    kept = [...kept.filter(({ id }) => id !== changed.id), changed];
    version += 1;
    return answer(changed, { etag: `"${version}"` });
  };
  const isStale = ({ headers }: FakeRequest) => headers['if-match'] !== `"${version}"`;
  const stale = problem('precondition-failed', 412, { changedBy: note.author.name });
  return server
    .on('get', '/api/v1/meetings/{id}/notes', () => pageOf(...kept))
    .on('get', '/api/v1/notes/{id}', ({ path }) => answer(named(path), { etag: `"${version}"` }))
    .on('post', '/api/v1/meetings/{id}/notes', ({ body }) =>
      kept.some(({ id }) => id === note.id)
        ? problem('duplicate', 409)
        : put({ ...note, ...(body as NewNote) }),
    )
    .on('patch', '/api/v1/notes/{id}', (request) =>
      isStale(request) ? stale : put({ ...named(request.path), ...(request.body as NewNote) }),
    )
    .on('delete', '/api/v1/notes/{id}', (request) => {
      if (isStale(request)) return stale;
      const { path } = request;
      kept = kept.filter(({ id }) => !path.endsWith(id));
      return answer(undefined);
    });
}

/** What the support team sees. */
export function supportWorld(me: Me = coordinator): FakeServer {
  return mentorshipWorld(me)
    .on('get', '/api/v1/enrollments', pageOf(enrollmentToReview))
    .on('get', '/api/v1/enrollments/{id}', answer(enrollmentToReview))
    .on('get', '/api/v1/enrollments/stages', pageOf(...enrollmentStages))
    .on('get', '/api/v1/enrollments/{id}/orientation', answer(orientation))
    .on('get', '/api/v1/engagements/{id}', answer({ ...engagement, actions: [] }))
    .on('get', '/api/v1/meeting-reports', pageOf(helpReport))
    .on('get', '/api/v1/meetings/{id}/report', answer(reportAskingForHelp))
    .on('get', '/api/v1/match-requests', pageOf(overdueRequest, proposal))
    .on('get', '/api/v1/match-requests/{id}', answer(proposal))
    .on('get', '/api/v1/match-runs', pageOf(readyRun))
    .on('get', '/api/v1/match-runs/{id}', answer(readyRun))
    .on('get', '/api/v1/match-runs/{id}/pairs', ({ url }) =>
      pageOf(url.searchParams.get('placed') === 'true' ? foundPair : leftOutMentee),
    )
    .on('post', '/api/v1/match-runs/{id}/preview', runPreview)
    .on('get', '/api/v1/profiles/{id}/recommendations', pageOf(recommendation))
    .on('get', '/api/v1/profiles', directory)
    .on('get', '/api/v1/profiles/{id}', ({ path }) =>
      answer(path.endsWith(ids.mentorProfile) ? mentorProfile : menteeProfile),
    )
    .on('get', '/api/v1/intake-items', pageOf(intakeItem))
    .on('get', '/api/v1/intake-items/{id}', answer(intakeItem))
    .on('get', '/api/v1/surveys', pageOf(survey))
    .on('get', '/api/v1/surveys/{id}', survey)
    .on('get', '/api/v1/surveys/{id}/results', surveyResults)
    .on('get', '/api/v1/metrics/summary', metrics);
}
