import type { Directory, Enrollment, Me, Meeting, Profile } from '@/shared/api';
import { answer, type FakeServer } from './fakeServer';
import {
  directory,
  draftEnrollment,
  emptyProfile,
  engagement,
  enrollmentStages,
  ids,
  mentee,
  menteeEnrollment,
  menteeRef,
  preferences,
  mentorCard,
  mentorProfile,
  program,
  taxonomy,
  pairFit,
} from './fixtures';
import { preset, presetTaxonomy } from './presets';
import { pageOf, worldOf } from './world';

/** The program of ASIS, and people who are in it. */
export const asis = preset('asis-security-leaders');

const member = { name: 'Sam Supervisor', component: 'Harbor Logistics' };
const leader = { id: ids.mentor, name: 'Lea Leader', component: 'Northern Retail' };

const me: Me = {
  id: mentee.id,
  givenName: 'Sam',
  familyName: 'Supervisor',
  name: member.name,
  email: 'sam@harbor.example',
  component: member.component,
  timeZone: 'America/New_York',
  roles: ['PARTICIPANT', 'COORDINATOR'],
  updatedAt: '2026-11-20T14:00:00Z',
};

export const asisDraft: Enrollment = {
  ...draftEnrollment,
  program: asis.slug,
  person: { id: me.id, ...member },
};

const mentor: Profile = {
  ...mentorProfile,
  program: asis.slug,
  person: leader,
  headline: 'Ran the security of a region for nine years',
  summary: 'I can help you plan the step from one site to many.',
  topics: ['RISK_MANAGEMENT'],
  controlFamilies: [],
  workRoles: [],
  competencyAreas: [],
  certifications: ['CPP'],
};

const mentors: Directory = {
  ...directory,
  items: [
    {
      ...mentorCard,
      person: leader,
      headline: mentor.headline,
      topics: mentor.topics,
      workRoles: [],
      certifications: mentor.certifications,
    },
  ],
  total: 1,
  facets: {
    meetingModes: [{ code: 'VIDEO', count: 1 }],
    cadences: [{ code: 'BIWEEKLY', count: 1 }],
    focusAreas: [{ code: 'PROFESSIONAL_DEVELOPMENT', count: 1 }],
    topics: [{ code: 'RISK_MANAGEMENT', count: 1 }],
    workRoles: [],
    certifications: [{ code: 'CPP', count: 1 }],
    components: [{ code: leader.component, count: 1 }],
  },
};

/** What a mentor has filled in. */
export const asisMentor = mentor;

/** Somebody in the program of ASIS whose enrollment stands like this. */
export function asisWorld(enrollment: Enrollment = asisDraft): FakeServer {
  return worldOf(me)
    .on('get', '/api/v1/programs/{slug}', asis)
    .on('get', '/api/v1/taxonomy', presetTaxonomy(taxonomy))
    .on('get', '/api/v1/enrollments', pageOf(enrollment))
    .on('get', '/api/v1/enrollments/{id}', answer(enrollment))
    .on('get', '/api/v1/enrollments/stages', pageOf(...enrollmentStages))
    .on('get', '/api/v1/profiles', mentors)
    .on('get', '/api/v1/profiles/{id}', ({ path }) =>
      answer(
        path.endsWith(ids.mentorProfile)
          ? mentor
          : { ...emptyProfile, program: asis.slug, role: enrollment.role, person: enrollment.person },
      ),
    )
    .on('get', '/api/v1/profiles/{id}/recommendations', pageOf())
    .on('get', '/api/v1/profiles/{id}/recommendations/{mentorProfileId}', {
      ...pairFit,
      fit: { ...pairFit.fit, topics: ['RISK_MANAGEMENT'], missingTopics: [] },
    })
    .on('get', '/api/v1/me/tasks', pageOf())
    .on('get', '/api/v1/me/blocks', pageOf())
    .on('get', '/api/v1/me/absences', pageOf())
    .on('get', '/api/v1/me/preferences', answer(preferences))
    .on('get', '/api/v1/programs/{slug}/closures', pageOf())
    .on('get', '/api/v1/survey-invitations', pageOf())
    .on('get', '/api/v1/engagements', pageOf())
    .on('get', '/api/v1/engagements/{id}', answer({ ...engagement, program: asis.slug, mentor: leader }))
    .on('get', '/api/v1/match-requests', pageOf());
}

/** A mentee of the site's own program who has begun to join that of ASIS too. */
export function severalProgramsWorld(): FakeServer {
  const own = { ...asisDraft, person: menteeRef };
  return worldOf(mentee)
    .on('get', '/api/v1/programs', pageOf(asis, program))
    .on('get', '/api/v1/programs/{slug}', ({ path }) => (path.endsWith(asis.slug) ? asis : program))
    .on('get', '/api/v1/enrollments', ({ url }) =>
      url.searchParams.get('program') === program.slug
        ? pageOf(menteeEnrollment)
        : pageOf(menteeEnrollment, own),
    )
    .on('get', '/api/v1/me/tasks', pageOf())
    .on('get', '/api/v1/engagements', pageOf());
}

/** A meeting that is over; this program asks for no report of it. */
export function overMeeting(meeting: Meeting): Meeting {
  const over: Meeting = { ...meeting, actions: ['HOLD', 'MISS'] };
  delete over.report;
  return over;
}
