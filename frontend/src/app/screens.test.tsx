import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { answer, cut, pending, problem, type FakeServer } from '@testing/fakeServer';
import { closedDay, ids, timeAway } from '@testing/fixtures';
import { mentorshipWorld, reportingWorld, supportWorld } from '@testing/mentorships';
import { inboxWorld, settingsWorld } from '@testing/notifications';
import { joiningWorld, menteeWorld, newcomerWorld } from '@testing/participants';
import { renderAt } from '@testing/renderAt';
import { pageOf } from '@testing/world';
import { routes } from './router';

interface Screen {
  at: string;
  world: () => FakeServer;
  /** Replaces the answer that the screen stands on. */
  instead: (server: FakeServer, answer: typeof pending) => FakeServer;
  filled: RegExp;
  /** The layout waits for that answer, before any screen. */
  layoutWaits?: true;
}

/** Every screen that shows data, and the answer it stands on. */
const screens: Screen[] = [
  {
    at: '/matching',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/match-requests', answer),
    filled: /Maya Mentee and Ines Sample/,
  },
  {
    at: '/matching/runs',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/match-runs', answer),
    filled: /1 of 2 mentees/,
  },
  {
    at: `/matching/runs/${ids.matchRun}`,
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/match-runs/{id}', answer),
    filled: /no other way gives more mentees a mentor/,
  },
  {
    at: '/intake',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/intake-items', answer),
    filled: /Ina Sample/,
  },
  {
    at: `/intake/${ids.intakeItem}`,
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/intake-items/{id}', answer),
    filled: /I would like to take part/,
  },
  {
    at: '/matching/propose',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/enrollments', answer),
    filled: /Became active/,
  },
  {
    at: `/survey-results/${ids.survey}`,
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/surveys/{id}/results', answer),
    filled: /4.3 of 5/,
  },
  {
    at: '/survey-results',
    world: supportWorld,
    instead: (server, answer) => server.on('get', '/api/v1/surveys', answer),
    filled: /Kept with names/,
  },
  {
    at: '/inbox',
    world: inboxWorld,
    instead: (server, answer) => server.on('get', '/api/v1/me/notifications', answer),
    filled: /Theo Mentor accepted your request/,
  },
  {
    at: '/preferences',
    world: inboxWorld,
    instead: (server, answer) => server.on('get', '/api/v1/me/preferences', answer),
    filled: /A request to join is reviewed/,
  },
  {
    at: '/settings/messages',
    world: settingsWorld,
    instead: (server, answer) => server.on('get', '/api/v1/programs/{slug}/wordings', answer),
    filled: /A manager has not answered/,
  },
  {
    at: '/settings/messages/manager-silent',
    world: settingsWorld,
    instead: (server, answer) => server.on('get', '/api/v1/programs/{slug}/wordings/{key}', answer),
    filled: /Jordan Example has not heard/,
  },
  {
    at: '/settings/addresses',
    world: settingsWorld,
    instead: (server, answer) => server.on('get', '/api/v1/undeliverable-addresses', answer),
    filled: /maya.mentee@cms.example/,
  },
  {
    at: '/settings/undelivered',
    world: settingsWorld,
    instead: (server, answer) => server.on('get', '/api/v1/undelivered-messages', answer),
    filled: /The manager of Maya Mentee/,
  },
  {
    at: '/blocked',
    world: menteeWorld,
    instead: (server, answer) => server.on('get', '/api/v1/me/blocks', answer),
    filled: /Ines Sample/,
  },
  {
    at: '/time-away',
    world: () => menteeWorld().on('get', '/api/v1/me/absences', pageOf(timeAway)),
    instead: (server, answer) => server.on('get', '/api/v1/me/absences', answer),
    filled: /December 7, 2026 to December 18, 2026/,
  },
  {
    at: `/time-away/${timeAway.id}`,
    world: () => menteeWorld().on('get', '/api/v1/me/absences/{id}', answer(timeAway)),
    instead: (server, answer) => server.on('get', '/api/v1/me/absences/{id}', answer),
    filled: /First day away/,
  },
  {
    at: '/closed-days',
    world: () => supportWorld().on('get', '/api/v1/programs/{slug}/closures', pageOf(closedDay)),
    instead: (server, answer) => server.on('get', '/api/v1/programs/{slug}/closures', answer),
    filled: /A storm/,
  },
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
    layoutWaits: true,
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

describe.each(screens)('$at', ({ at, world, instead, filled, layoutWaits }) => {
  const show = (server: FakeServer) => renderAt({ routes, at, server });

  it('shows what there is', async () => {
    show(world());
    expect((await screen.findAllByText(filled)).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  // What the layout shows while it waits has no title; a screen holds its place under its own.
  it('holds its place while loading', async () => {
    show(instead(world(), pending));
    const place = layoutWaits
      ? screen
      : within((await screen.findByRole('heading', { level: 1 })).closest<HTMLElement>('.page')!);
    expect((await place.findAllByRole('status', { name: 'Loading' })).length).toBeGreaterThan(0);
  });

  it('says what went wrong, with an id to quote and a way on', async () => {
    show(instead(world(), problem('internal-error', 500)));
    expect((await screen.findAllByText(/Request ID to quote: req-test/)).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('button', { name: 'Try again' }).length).toBeGreaterThan(0);
  });

  it('says that the server can’t be reached', async () => {
    show(instead(world(), cut));
    expect((await screen.findAllByText('We can’t reach the server')).length).toBeGreaterThan(0);
  });

  it('explains what is not allowed and stays', async () => {
    const { router } = show(instead(world(), problem('forbidden', 403)));
    expect((await screen.findAllByText('You don’t have access to this page')).length).toBeGreaterThan(0);
    expect(router.state.location.pathname).toBe(at);
  });
});

/** Members whose values may grow, as one value that came after this page was made. */
const growing =
  /^(state|status|kind|mode|cadence|proposedCadence|progress|origin|employment|issoStanding|menteeAnswer|mentorAnswer|code|recipient)$/;
const growingLists = /^(meetingModes|channels|actions)$/;

function withLaterValues(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    if (growingLists.test(name) && value.every((each) => typeof each === 'string')) return ['NEVER_HEARD_OF'];
    return value.map((each) => withLaterValues(each));
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLaterValues(each, key)]));
  return growing.test(name) && typeof value === 'string' ? 'NEVER_HEARD_OF' : value;
}

it.each(screens)('shows $at with values that came after it was made', async ({ at, world }) => {
  const server = world();
  const handle = server.handle.bind(server);
  vi.spyOn(server, 'handle').mockImplementation((request) => {
    const result = handle(request);
    if (typeof result === 'string' || !result.body) return result;
    return { ...result, body: JSON.stringify(withLaterValues(JSON.parse(result.body))) };
  });
  const { container } = renderAt({ routes, at, server });
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('status', { name: 'Loading' })).not.toBeInTheDocument());
  expect(screen.queryByText('This screen stopped working')).not.toBeInTheDocument();
  expect(container).not.toHaveTextContent(/undefined|NaN|Invalid Date/);
});

it.each([
  ['/mentorships', '/mentorships?show=past', mentorshipWorld, 'engagements', 'Theo Mentor'],
  ['/requests?box=sent', '/requests?box=received', mentorshipWorld, 'match-requests', 'Theo Mentor'],
  ['/engagements', '/engagements?state=PAUSED', supportWorld, 'engagements', 'Goals'],
  ['/pipeline', '/pipeline?state=ACTIVE', supportWorld, 'enrollments', 'Component'],
  ['/matching', '/matching?state=ALL', supportWorld, 'match-requests', /Maya Mentee and Theo/],
  ['/mentors', '/mentors?open=true', menteeWorld, 'profiles', 'Ines Sample'],
  [
    '/insights',
    '/insights?from=2026-01&to=2026-02',
    supportWorld,
    'metrics/summary',
    /Meetings held, by month/,
  ],
] as const)('never shows what stood at %s under %s', async (from, to, world, list, shown) => {
  const server = world();
  const { router } = renderAt({ routes, at: from, server });
  expect((await screen.findAllByText(shown)).length).toBeGreaterThan(0);
  server.on('get', `/api/v1/${list}`, pending);
  await act(() => router.navigate(to));
  expect(screen.queryAllByText(shown)).toEqual([]);
  expect(screen.getAllByRole('status', { name: 'Loading' }).length).toBeGreaterThan(0);
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

it('leads nobody to sign-in who was signed out in another tab: they decide when', async () => {
  const signIn = vi.fn(() => Promise.resolve());
  const session = { status: 'signedOut' as const, ended: 'elsewhere' as const, signIn };
  const { user } = renderAt({ routes, at: '/mentors?topic=ATO', server: menteeWorld(), session });
  expect(await screen.findByText(/You signed out in another tab/)).toBeInTheDocument();
  expect(signIn).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Sign in and continue' }));
  expect(signIn).toHaveBeenCalledOnce();
});
