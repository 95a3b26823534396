import { answer, type FakeServer } from './fakeServer';
import {
  directory,
  draftEnrollment,
  emptyProfile,
  engagementSummary,
  mentee,
  menteeEnrollment,
  menteeProfile,
  mentorProfile,
  otherMentorRef,
  newcomer,
  pairFit,
  recommendation,
  ids,
  tasks,
} from './fixtures';
import { pageOf, worldOf } from './world';

/** A mentee in the middle of things. */
export function menteeWorld(): FakeServer {
  return worldOf(mentee)
    .on('get', '/api/v1/enrollments', pageOf(menteeEnrollment))
    .on('get', '/api/v1/enrollments/{id}', answer(menteeEnrollment))
    .on('get', '/api/v1/profiles', directory)
    .on('get', '/api/v1/profiles/{id}', ({ path }) =>
      answer(path.endsWith(ids.mentorProfile) ? mentorProfile : menteeProfile),
    )
    .on('get', '/api/v1/profiles/{id}/recommendations', pageOf(recommendation))
    .on('get', '/api/v1/profiles/{id}/recommendations/{mentorProfileId}', pairFit)
    .on('get', '/api/v1/me/tasks', { items: tasks, total: tasks.length })
    .on('get', '/api/v1/me/blocks', pageOf(otherMentorRef))
    .on('get', '/api/v1/engagements', pageOf(engagementSummary))
    .on('get', '/api/v1/match-requests', pageOf());
}

/** Someone who has just begun to join as a mentee. */
export function joiningWorld(): FakeServer {
  return worldOf(newcomer)
    .on('get', '/api/v1/enrollments', pageOf(draftEnrollment))
    .on('get', '/api/v1/enrollments/{id}', answer(draftEnrollment))
    .on('get', '/api/v1/profiles/{id}', answer(emptyProfile))
    .on('get', '/api/v1/me/tasks', { items: [], total: 0 })
    .on('get', '/api/v1/match-requests', pageOf());
}

/** Someone who signs in for the first time. */
export function newcomerWorld(): FakeServer {
  return worldOf(newcomer)
    .on('get', '/api/v1/enrollments', pageOf())
    .on('get', '/api/v1/me/tasks', { items: [], total: 0 })
    .on('get', '/api/v1/engagements', pageOf())
    .on('get', '/api/v1/match-requests', pageOf());
}
