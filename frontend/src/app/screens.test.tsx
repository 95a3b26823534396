import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cut, pending, problem, type FakeServer } from '@testing/fakeServer';
import { ids } from '@testing/fixtures';
import { mentorshipWorld, reportingWorld, supportWorld } from '@testing/mentorships';
import { joiningWorld, menteeWorld, newcomerWorld } from '@testing/participants';
import { renderAt } from '@testing/renderAt';
import { routes } from './router';

interface Screen {
  at: string;
  world: () => FakeServer;
  /** Replaces the answer that the screen stands on. */
  instead: (server: FakeServer, answer: typeof pending) => FakeServer;
  filled: RegExp;
}

/** Every screen that shows data, and the answer it stands on. */
const screens: Screen[] = [
  {
    at: '/home',
    world: menteeWorld,
    instead: (server, answer) => server.on('get', '/api/v1/me/tasks', answer),
    filled: /Prepare your meeting/,
  },
  {
    at: '/account',
    world: menteeWorld,
    instead: (server, answer) => server.on('get', '/api/v1/me', answer),
    filled: /From your sign-in/,
  },
  {
    at: '/join',
    world: newcomerWorld,
    instead: (server, answer) => server.on('get', '/api/v1/enrollments', answer),
    filled: /Become a mentor/,
  },
  {
    at: `/join/${ids.menteeEnrollment}/hopes`,
    world: joiningWorld,
    instead: (server, answer) => server.on('get', '/api/v1/profiles/{id}', answer),
    filled: /What others will see/,
  },
  {
    at: '/profile',
    world: menteeWorld,
    instead: (server, answer) => server.on('get', '/api/v1/profiles/{id}', answer),
    filled: /Your role in security/,
  },
  {
    at: '/mentors',
    world: menteeWorld,
    instead: (server, answer) => server.on('get', '/api/v1/profiles', answer),
    filled: /Ines Sample/,
  },
  {
    at: `/mentors/${ids.mentorProfile}`,
    world: menteeWorld,
    instead: (server, answer) => server.on('get', '/api/v1/profiles/{id}', answer),
    filled: /Can help with/,
  },
  {
    at: '/requests',
    world: mentorshipWorld,
    instead: (server, answer) => server.on('get', '/api/v1/match-requests', answer),
    filled: /Theo Mentor/,
  },
  {
    at: `/requests/${ids.request}`,
    world: mentorshipWorld,
    instead: (server, answer) => server.on('get', '/api/v1/match-requests/{id}', answer),
    filled: /Waiting for an answer/,
  },
  {
    at: '/mentorships',
    world: mentorshipWorld,
    instead: (server, answer) => server.on('get', '/api/v1/engagements', answer),
    filled: /Theo Mentor/,
  },
  {
    at: `/mentorships/${ids.engagement}`,
    world: mentorshipWorld,
    instead: (server, answer) => server.on('get', '/api/v1/engagements/{id}', answer),
    filled: /Next meeting/,
  },
  {
    at: `/mentorships/${ids.engagement}/goals`,
    world: mentorshipWorld,
    instead: (server, answer) => server.on('get', '/api/v1/engagements/{id}/goals', answer),
    filled: /A security plan that passes review/,
  },
  {
    at: `/mentorships/${ids.engagement}/meetings`,
    world: mentorshipWorld,
    instead: (server, answer) => server.on('get', '/api/v1/engagements/{id}/meetings', answer),
    filled: /Tuesday, November 24/,
  },
  {
    at: `/meetings/${ids.meeting}/report`,
    world: reportingWorld,
    instead: (server, answer) => server.on('get', '/api/v1/meetings/{id}/report', answer),
    filled: /Report on your meeting with Maya Mentee/,
  },
  {
    at: '/surveys',
    world: mentorshipWorld,
    instead: (server, answer) => server.on('get', '/api/v1/survey-invitations', answer),
    filled: /How was your mentorship/,
  },
  {
    at: '/pipeline',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/enrollments', answer),
    filled: /Pipeline/,
  },
  {
    at: '/engagements',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/engagements', answer),
    filled: /Asked for help/,
  },
  {
    at: '/insights',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/metrics/summary', answer),
    filled: /Meetings held, by month/,
  },
];

describe.each(screens)('$at', ({ at, world, instead, filled }) => {
  const show = (server: FakeServer) => renderAt({ routes, at, server });

  it('shows what there is', async () => {
    show(world());
    expect(await screen.findByRole('heading', { name: filled })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('holds its place while loading', async () => {
    show(instead(world(), pending));
    expect((await screen.findAllByRole('status', { name: 'Loading' })).length).toBeGreaterThan(0);
  });

  it('says what went wrong, with an id to quote and a way on', async () => {
    show(instead(world(), problem('internal-error', 500)));
    expect((await screen.findAllByText(/Request id to quote: req-test/)).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('button', { name: 'Try again' }).length).toBeGreaterThan(0);
  });

  it('says that the server can’t be reached', async () => {
    show(instead(world(), cut));
    expect((await screen.findAllByText('We can’t reach the server')).length).toBeGreaterThan(0);
  });

  it('explains what is not allowed and stays', async () => {
    const { router } = show(instead(world(), problem('forbidden', 403)));
    expect((await screen.findAllByText('This page is not open to you')).length).toBeGreaterThan(0);
    expect(router.state.location.pathname).toBe(at);
  });
});

it('leads to sign-in and says where to come back to', async () => {
  const asked: (string | undefined)[] = [];
  const signIn = (returnTo?: string) => {
    asked.push(returnTo);
    return Promise.resolve();
  };
  renderAt({
    routes,
    at: '/mentors?topic=ATO',
    server: menteeWorld(),
    session: { status: 'signedOut', signIn },
  });
  await waitFor(() => expect(asked).toEqual(['/mentors?topic=ATO']));
});
