import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, problem } from '@testing/fakeServer';
import { heldMeeting, ids, program } from '@testing/fixtures';
import {
  asis,
  asisDraft,
  asisMentor,
  asisWorld,
  overMeeting,
  severalProgramsWorld,
} from '@testing/securityLeaders';
import { menteeWorld } from '@testing/participants';
import { renderAt } from '@testing/renderAt';
import { pageOf } from '@testing/world';
import { keepProgram, keptProgram, takeProgramFromAddress } from '@/shared/domain/program/keptProgram';
import { routes } from './router';

/** What only programs of the US government have to do with. */
const foreign =
  /\b(CMS|ISSOs?|HHS|Medicare|federal|government|Section 508|NIST|NICE|FedRAMP|ATO|OIT)\b|\.gov\b/i;

const active = { ...asisDraft, state: 'ACTIVE' as const, actions: ['PAUSE' as const] };
const join = (step: string) => `/join/${asisDraft.id}/${step}`;

describe('a program of another organization', () => {
  it.each([
    ['/', asisDraft, /Grow with a security leader/],
    ['/accessibility', asisDraft, /Web Content Accessibility/],
    ['/privacy', asisDraft, /Who sees what/],
    ['/home', asisDraft, /Home|Hello|Welcome/],
    ['/account', asisDraft, /Organization/],
    [join('you'), asisDraft, /Organization/],
    [join('background'), asisDraft, /Certifications you hold/],
    [join('hopes'), asisDraft, /Shift supervisor/],
    [join('skills'), asisDraft, /Risk management/],
    [join('meeting'), asisDraft, /How would you like to meet/],
    [join('send'), asisDraft, /member of ASIS International/],
    ['/profile', active, /Certifications/],
    ['/mentors', active, /Lea Leader/],
    [`/mentors/${ids.mentorProfile}`, active, /two shifts/],
    ['/pipeline', active, /Organization/],
    [`/mentorships/${ids.engagement}/goals/new`, active, /security of a region/],
    ['/requests', active, /asked/],
    ['/surveys', active, /No survey/],
    ['/inbox', active, /Nothing here yet/],
    ['/blocked', active, /blocked anyone/],
    ['/preferences', active, /What we tell you/],
    ['/time-away', active, /not planned any time away/],
    ['/settings', active, /The words of what this program/],
    ['/closed-days', active, /No days are closed/],
  ])('says nothing of CMS, ISSOs or the US government at %s', async (at, enrollment, filled) => {
    renderAt({ routes, at, server: asisWorld(enrollment) });
    await waitFor(() => expect(document.body.textContent).toMatch(filled));
    await waitFor(() => expect(screen.queryByRole('status', { name: 'Loading' })).toBeNull());
    expect(document.body.textContent).not.toMatch(foreign);
  });

  it('asks a federal program’s questions in a federal program', async () => {
    renderAt({ routes, at: '/account', server: menteeWorld() });
    expect(await screen.findByText('Are you an ISSO?')).toBeInTheDocument();
    expect(document.body.textContent).toMatch(/official website of the United States government/i);
  });

  it('lets a mentor with too few years correct them and send again', async () => {
    const mentor = { ...asisDraft, role: 'MENTOR' as const };
    const server = asisWorld(mentor).on('get', '/api/v1/profiles/{id}', answer(asisMentor));
    server.on('patch', '/api/v1/enrollments/{id}', ({ body }) =>
      answer({ ...mentor, ...(body as { managementYears: number }) }, { etag: '"2"' }),
    );
    server.on('post', '/api/v1/enrollments/{id}/submit', () =>
      problem('incomplete', 409, {
        errors: [{ pointer: '/managementYears', detail: 'Mentors of this program need at least 5 years.' }],
      }),
    );
    const { user } = renderAt({ routes, at: join('send'), server });
    await user.click(await screen.findByRole('checkbox', { name: /member of ASIS/ }));
    const years = screen.getByLabelText(/Years of management experience/);
    await user.type(years, '3');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(/need at least 5 years/)).toBeInTheDocument();

    server.on(
      'post',
      '/api/v1/enrollments/{id}/submit',
      answer({ ...mentor, state: 'ACTIVE', actions: ['PAUSE'] }, { etag: '"3"' }),
    );
    await user.clear(years);
    await user.type(years, '7');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByRole('heading', { name: 'You’re in' })).toBeInTheDocument();
    expect(server.sent('patch', /enrollments/).map(({ body }) => body)).toEqual([
      { membershipAttested: true, managementYears: 3 },
      { membershipAttested: true, managementYears: 7 },
    ]);
  });

  it('lets a meeting without a report take place', async () => {
    const meeting = overMeeting({ ...heldMeeting, state: 'SCHEDULED' });
    const server = asisWorld(active)
      .on('get', '/api/v1/meetings/{id}', answer(meeting))
      .on('get', '/api/v1/meetings/{id}/notes', pageOf())
      .on('post', '/api/v1/meetings/{id}/hold', answer({ ...meeting, state: 'HELD', actions: [] }));
    const { user } = renderAt({ routes, at: `/meetings/${meeting.id}`, server });
    await user.click(await screen.findByRole('button', { name: 'Mark as held' }));
    const confirm = screen.getAllByRole('button', { name: 'Mark as held' }).at(-1);
    await user.click(confirm as HTMLElement);
    expect(await screen.findByText('Marked as held.')).toBeInTheDocument();
    expect(screen.queryByText(/report/i)).toBeNull();
  });
});

describe('a person in several programs', () => {
  it('switches in the header, begins at home there, and stays there', async () => {
    const { user, router, unmount } = renderAt({
      routes,
      at: '/account',
      server: severalProgramsWorld(),
      switches: true,
    });
    await user.click(await screen.findByRole('button', { name: /Switch program/ }));
    await user.click(screen.getByRole('button', { name: asis.name }));
    expect(await screen.findByText(`You’re now in the ${asis.name}.`)).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/home');
    await waitFor(() => expect(document.title).toContain(asis.name));
    expect(document.body.textContent).not.toMatch(/official website of the United States government/i);
    unmount();
    renderAt({ routes, at: '/account', server: severalProgramsWorld(), switches: true });
    await waitFor(() => expect(document.title).toContain(asis.name));
  });

  it('has nothing to switch when there is one', async () => {
    renderAt({ routes, at: '/account', server: menteeWorld(), switches: true });
    expect(await screen.findByText('From your sign-in')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Switch program/ })).toBeNull();
  });

  it('comes back to the program of the site when the chosen one is gone', async () => {
    keepProgram('gone');
    const server = severalProgramsWorld();
    server.on('get', '/api/v1/programs/{slug}', ({ path }) =>
      path.endsWith('gone') ? problem('not-found', 404) : program,
    );
    renderAt({ routes, at: '/account', server, switches: true });
    await waitFor(() => expect(document.title).toContain(program.name));
  });
});

it('takes the program that a link names, and leaves it out of the address', () => {
  history.replaceState(null, '', '/requests/1?program=hhs-mentoring&box=sent#a');
  takeProgramFromAddress();
  expect(location.pathname + location.search + location.hash).toBe('/requests/1?box=sent#a');
  expect(keptProgram()).toBe('hhs-mentoring');
});
