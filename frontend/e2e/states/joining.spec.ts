import { expect, test } from '@playwright/test';
import type { Profile } from '@/shared/api';
import { answer, problem } from '../../testing/fakeServer';
import {
  draftEnrollment,
  emptyProfile,
  ids,
  mentee,
  mentorEnrollment,
  menteeProfile,
  mentorProfile,
} from '../../testing/fixtures';
import { joiningWorld, newcomerWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';
import { chooseTerm } from '../support/terms';

const step = (name: string) => `/join/${ids.menteeEnrollment}/${name}`;

test.describe('joining: which role', () => {
  commonStates({
    at: '/join',
    heading: 'Join CMS ISSO Mentorship',
    server: newcomerWorld,
    instead: (server, result) => server.on('get', '/api/v1/enrollments', result),
  });

  test('creates one enrollment, however often the button is clicked', async ({ page }) => {
    const server = joiningWorld()
      .on('get', '/api/v1/enrollments', pageOf())
      .on('post', '/api/v1/enrollments', draftEnrollment);
    await serveFakes(page, server);
    await page.goto('/join?role=MENTEE');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Join as a mentee' }).dblclick();
    await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible();
    expect(server.sent('post', /enrollments$/)).toHaveLength(1);
    expect(server.sent('post', /enrollments$/)[0]?.headers['idempotency-key']).toMatch(/^[\w-]{36}$/);
  });
});

test.describe('joining: a step', () => {
  commonStates({
    at: step('hopes'),
    heading: 'What you hope for',
    server: joiningWorld,
    instead: (server, result) => server.on('get', '/api/v1/profiles/{id}', result),
  });

  for (const [name, heading, mayStayEmpty] of [
    ['you', 'About you', 1],
    ['background', 'Your role in security', 3],
    ['hopes', 'What you hope for', 2],
    ['skills', 'Skills you want', 4],
    ['meeting', 'How you like to meet', 1],
  ] as const) {
    test(`asks about: ${name}`, async ({ page }) => {
      await serveFakes(page, joiningWorld());
      await page.goto(step(name));
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'What others will see' })).toBeVisible();
      await expect(page.getByText(/^Step \d of 6\. Next: \w/)).toBeAttached();
      await expect(page.getByText(/^Optional\./)).toHaveCount(mayStayEmpty);
      await expectGoodScreen(page);
    });
  }

  test('asks a mentor how many mentees they can take', async ({ page }) => {
    await serveFakes(
      page,
      joiningWorld()
        .on('get', '/api/v1/enrollments/{id}', answer({ ...mentorEnrollment, state: 'DRAFT' }))
        .on('get', '/api/v1/profiles/{id}', answer(mentorProfile)),
    );
    await page.goto(step('meeting'));
    await page.getByLabel('How many mentees can you take at a time?').fill('99');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect(page.getByRole('link', { name: 'Enter a whole number from 1 to 5.' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('saves on the version it was filled from, and goes on', async ({ page }) => {
    const server = joiningWorld().on(
      'patch',
      '/api/v1/profiles/{id}',
      answer(menteeProfile, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(step('skills'));
    await page.getByLabel('Privacy').check();
    await chooseTerm(page, 'Control families', 'Access Control');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How you like to meet' })).toBeFocused();
    const [sent] = server.sent('patch', /profiles/);
    expect(sent?.headers['if-match']).toBe('"1"');
    expect(sent?.body).toMatchObject({ topics: ['PRIVACY'], controlFamilies: ['AC'] });
  });

  test('shows which terms match what is typed, with their codes and groups', async ({ page }) => {
    await serveFakes(page, joiningWorld());
    await page.goto(step('background'));
    const roles = page.getByRole('combobox', { name: 'Your work roles' });
    await roles.fill('security');
    await expect(page.getByRole('option')).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await expect(roles).toHaveAttribute('aria-activedescendant', /item--0$/);
    await expectGoodScreen(page);
    await roles.fill('nothing like it');
    await expect(page.getByText('Nothing matches. Try fewer letters, or another word.')).toBeVisible();
    await expectGoodScreen(page);
    await page.keyboard.press('Escape');
    await expect(roles).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(roles).toBeFocused();
  });

  test('keeps the focus while terms are added and taken away', async ({ page }) => {
    await serveFakes(page, joiningWorld());
    await page.goto(step('skills'));
    const families = page.getByRole('combobox', { name: 'Control families' });
    for (const title of ['Access Control', 'Incident Response']) {
      await chooseTerm(page, 'Control families', title);
      await expect(families).toBeFocused();
      await expect(families).toHaveValue('');
    }
    await page.getByRole('button', { name: /^Remove Access Control/ }).click();
    await expect(page.getByRole('button', { name: /^Remove Incident Response/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(families).toBeFocused();
  });

  test('keeps text that is too long, and says by how much', async ({ page }) => {
    await serveFakes(page, joiningWorld());
    await page.goto(step('hopes'));
    await page.getByLabel('What brings you here?').fill('a'.repeat(2120));
    await expect(page.getByText('2,120 of 2,000 characters').first()).toBeVisible();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('link', { name: 'Shorten this by 120 characters.' }).click();
    await expect(page.getByLabel('What brings you here?')).toBeFocused();
    await expectGoodScreen(page);
  });

  test('keeps what was typed over a reload', async ({ page }) => {
    await serveFakes(page, joiningWorld());
    await page.goto(step('hopes'));
    await page.getByLabel('Headline').fill('Typed before the reload');
    await page.reload();
    await expect(page.getByLabel('Headline')).toHaveValue('Typed before the reload');
  });
});

test.describe('joining: going on', () => {
  const answered = {
    ...emptyProfile,
    headline: 'New here',
    summary: 'Hello',
    goals: { shortTerm: 'A plan' },
  };
  const missing = [{ pointer: '/topics', detail: 'Choose at least one topic.' }];
  const stages: [string, Profile, string][] = [
    ['nothing', emptyProfile, 'Your role in security'],
    [
      'what they hope for',
      { ...answered, completeness: { percent: 50, missing, advice: [] } },
      'Skills you want',
    ],
    ['everything', menteeProfile, 'Check and send'],
  ];

  for (const [what, profile, heading] of stages) {
    test(`opens on any device where the person left off, having answered ${what}`, async ({ page }) => {
      await serveFakes(
        page,
        joiningWorld()
          .on('get', '/api/v1/me', answer(mentee))
          .on('get', '/api/v1/profiles/{id}', answer(profile)),
      );
      await page.goto('/join?role=MENTEE');
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    });
  }

  test('begins with the person whenever it is begun, also when all about them is known already', async ({
    page,
  }) => {
    const server = joiningWorld()
      .on('get', '/api/v1/me', answer(mentee))
      .on('get', '/api/v1/enrollments', pageOf());
    server.on('post', '/api/v1/enrollments', () => {
      server.on('get', '/api/v1/enrollments', pageOf(draftEnrollment));
      return answer(draftEnrollment);
    });
    await serveFakes(page, server);
    // The list that has the draft now comes before the next screen.
    await page.route(/JoinStepPage/, async (route) => {
      await expect.poll(() => server.sent('get', /enrollments$/).length).toBeGreaterThan(1);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('/join?role=MENTEE');
    await page.getByRole('button', { name: 'Join as a mentee' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible();
    await expect(page).toHaveURL(step('you'));
  });

  test('begins with the person while something about them is open', async ({ page }) => {
    await serveFakes(page, joiningWorld());
    await page.goto('/join?role=MENTEE');
    await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible();
  });
});

test.describe('joining: check and send', () => {
  test('says what is missing about the person before it is sent', async ({ page }) => {
    await serveFakes(page, joiningWorld().on('get', '/api/v1/profiles/{id}', answer(menteeProfile)));
    await page.goto(step('send'));
    await expect(page.getByRole('link', { name: 'Go to “About you”' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send' })).toBeDisabled();
    await expectGoodScreen(page);
  });

  test('says what is missing and where to add it', async ({ page }) => {
    await serveFakes(page, joiningWorld());
    await page.goto(step('send'));
    await expect(page.getByText('Add a headline, one line about you.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send' })).toBeDisabled();
    await expectGoodScreen(page);
  });

  test('says what the server still misses', async ({ page }) => {
    const errors = [
      { pointer: '/goals/shortTerm', detail: 'Say what you want to achieve in the next few months.' },
    ];
    await serveFakes(
      page,
      joiningWorld()
        .on('get', '/api/v1/me', answer(mentee))
        .on('get', '/api/v1/profiles/{id}', answer(menteeProfile))
        .on('post', '/api/v1/enrollments/{id}/submit', problem('incomplete', 409, { errors })),
    );
    await page.goto(step('send'));
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('link', { name: 'Go to “What you hope for”' })).toBeVisible();
    await expect(page.getByRole('alert', { name: 'Before you can send it' })).toBeFocused();
    await expectGoodScreen(page);
  });

  test('tells after sending who does what next', async ({ page }) => {
    const server = joiningWorld()
      .on('get', '/api/v1/me', answer(mentee))
      .on('get', '/api/v1/profiles/{id}', answer(menteeProfile))
      .on(
        'post',
        '/api/v1/enrollments/{id}/submit',
        answer({ ...draftEnrollment, state: 'SUPPORT_REVIEW' as const }, { etag: '"2"' }),
      );
    await serveFakes(page, server);
    await page.goto(step('send'));
    await page.getByRole('button', { name: 'Send' }).dblclick();
    await expect(page.getByText('The ISSO Support Team is reviewing it.')).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Thank you. We have your profile' }),
    ).toBeFocused();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    expect(server.sent('post', /submit$/)).toHaveLength(1);
    await expectGoodScreen(page);
  });
});
