import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import {
  engagement,
  engagementToSign,
  firstTalkTask,
  goal,
  ids,
  mentee,
  mentor,
  newEngagement,
} from '../../testing/fixtures';
import { mentorshipWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { fillDay } from '../support/days';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const mentorship = `/mentorships/${ids.engagement}`;

test.describe('my mentorships', () => {
  commonStates({
    at: '/mentorships',
    heading: 'My mentorships',
    server: mentorshipWorld,
    instead: (server, result) => server.on('get', '/api/v1/engagements', result),
  });

  test('shows what is under way', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto('/mentorships');
    await expect(page.getByRole('link', { name: 'Theo Mentor' })).toBeVisible();
    await expect(page.getByText('1 of 3 achieved')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says how one begins when there is none', async ({ page }) => {
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/engagements', pageOf()));
    await page.goto('/mentorships');
    await expect(page.getByRole('heading', { name: 'No mentorships underway' })).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('a mentorship', () => {
  commonStates({
    at: mentorship,
    heading: /Mentorship/,
    server: mentorshipWorld,
    instead: (server, result) => server.on('get', '/api/v1/engagements/{id}', result),
  });

  test('shows the people, the stage, the next meeting and the goals', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(mentorship);
    await expect(page.getByRole('heading', { level: 1, name: 'Mentorship with Theo Mentor' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'mentor@cms.example' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Stages' }).locator('[aria-current=step]')).toContainText(
      'Meet',
    );
    await expect(page.getByText('Where the plan stands')).toBeVisible();
    await expect(page.getByRole('progressbar', { name: `Progress of ${goal.title}` })).toBeVisible();
    await expect(page).toHaveTitle(/^Overview · Mentorship with Theo Mentor/);
    await expectGoodScreen(page);
  });

  test('has its parts at addresses of their own, and keeps the focus on the tab', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(mentorship);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await expect(page).toHaveURL(`${mentorship}/plan`);
    await expect(page.getByRole('link', { name: 'Plan', exact: true })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('leads a new pair to their first talk', async ({ page }) => {
    await serveFakes(page, newPair());
    await page.goto(mentorship);
    await expect(page.getByRole('heading', { name: 'Schedule a meeting with Theo Mentor' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Schedule a meeting' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('pauses gently, once', async ({ page }) => {
    const server = mentorshipWorld().on(
      'post',
      '/api/v1/engagements/{id}/pause',
      answer({ ...engagement, state: 'PAUSED', actions: ['RESUME', 'END'] }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(mentorship);
    await page.getByRole('button', { name: 'Pause' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pause for a while?' });
    await expect(dialog).toBeVisible();
    await expectGoodScreen(page);
    await dialog.getByRole('button', { name: 'Pause' }).dblclick();
    await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(server.sent('post', /pause$/)).toHaveLength(1);
  });

  test('gives the focus back when nothing is done after all', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(mentorship);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  });

  test('ends early without blame, and keeps the reason for the support team', async ({ page }) => {
    const server = mentorshipWorld().on(
      'post',
      '/api/v1/engagements/{id}/end',
      answer({ ...engagement, state: 'ENDED_EARLY', endedAt: '2026-11-22T15:00:00Z', actions: [] }),
    );
    await serveFakes(page, server);
    await page.goto(mentorship);
    await page.getByRole('button', { name: 'End early' }).click();
    const dialog = page.getByRole('dialog', { name: 'End this mentorship early?' });
    await dialog.getByLabel('What led to this').fill('New job.');
    await dialog.getByRole('button', { name: 'End early' }).click();
    await expect(page.getByText('nobody’s fault')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectGoodScreen(page);
    expect(server.sent('post', /end$/)[0]?.body).toEqual({ reason: 'New job.' });
  });
});

test.describe('the plan', () => {
  test('is empty at first', async ({ page }) => {
    await serveFakes(page, newPair());
    await page.goto(`${mentorship}/plan`);
    await expect(page.getByRole('heading', { name: 'No plan yet' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('is signed by the other one', async ({ page }) => {
    const server = mentorshipWorld(mentor).on(
      'get',
      '/api/v1/engagements/{id}',
      answer(engagementToSign, { etag: '"4"' }),
    );
    server.on('post', '/api/v1/engagements/{id}/agreement/sign', answer(engagement, { etag: '"5"' }));
    await serveFakes(page, server);
    await page.goto(`${mentorship}/plan`);
    await expect(page.getByText('Has not signed yet')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Sign the plan' }).click();
    await expect(page.getByText('You both signed. Your plan is in effect.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
    expect(server.sent('post', /sign$/)[0]).toMatchObject({ body: { version: 1 } });
    expect(server.sent('post', /sign$/)[0]?.headers['if-match']).toBe('"4"');
  });

  test('is proposed with what the request said', async ({ page }) => {
    const server = newPair().on(
      'post',
      '/api/v1/engagements/{id}/agreement',
      answer(engagementToSign, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(`${mentorship}/plan/propose`);
    await page.getByRole('button', { name: 'Sign and send to Theo Mentor' }).click();
    await expect(page.getByRole('heading', { name: '1 thing to fix' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByLabel('Video call').check();
    await page.getByRole('button', { name: 'Sign and send to Theo Mentor' }).click();
    await expect(page).toHaveURL(`${mentorship}/plan`);
    expect(server.sent('post', /agreement$/)[0]?.body).toMatchObject({
      duration: 'P6M',
      cadence: 'WEEKLY',
      channels: ['VIDEO'],
    });
  });

  test('lets the person choose when the other one proposed meanwhile', async ({ page }) => {
    const server = newPair();
    server.on('post', '/api/v1/engagements/{id}/agreement', () => {
      server.on('get', '/api/v1/engagements/{id}', answer(engagementToSign, { etag: '"9"' }));
      return problem('precondition-failed', 412, { changedBy: 'Theo Mentor' });
    });
    await serveFakes(page, server);
    await page.goto(`${mentorship}/plan/propose`);
    await page.getByLabel('Phone').check();
    await page.getByRole('button', { name: 'Sign and send to Theo Mentor' }).click();
    await expect(page.getByRole('heading', { name: 'This was changed in the meantime' })).toBeVisible();
    await expect(page.getByRole('alert', { name: 'This was changed in the meantime' })).toBeFocused();
    await expect(page.getByText('Theo Mentor saved a newer version')).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('goals', () => {
  commonStates({
    at: `${mentorship}/goals`,
    heading: /Mentorship/,
    server: mentorshipWorld,
    instead: (server, result) => server.on('get', '/api/v1/engagements/{id}/goals', result),
  });

  test('show how far they are', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(`${mentorship}/goals`);
    await expect(page.getByRole('heading', { name: goal.title })).toBeVisible();
    await page.getByText('What the goal says').first().click();
    await expect(page.getByText(goal.specific).first()).toBeVisible();
    await expectGoodScreen(page);
  });

  test('are missing at first', async ({ page }) => {
    await serveFakes(page, newPair());
    await page.goto(`${mentorship}/goals`);
    await expect(page.getByRole('heading', { name: 'No goal yet' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('are set once, with every part', async ({ page }) => {
    const server = newPair().on('post', '/api/v1/engagements/{id}/goals', goal);
    await serveFakes(page, server);
    await page.goto(`${mentorship}/goals/new`);
    await page.getByRole('button', { name: 'Set this goal' }).click();
    await expect(page.getByRole('heading', { name: '6 things to fix' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByLabel('Your goal in one line').fill(goal.title);
    await page.getByLabel('Specific: what exactly will you do?').fill(goal.specific);
    await page.getByLabel('Measurable: how will you know you are there?').fill(goal.measurable);
    await page.getByLabel('Achievable: what makes it possible?').fill(goal.achievable);
    await page.getByLabel('Relevant: why does it matter to you?').fill(goal.relevant);
    await fillDay(page, 'Time-bound: by when?', goal.dueOn);
    await page.getByRole('button', { name: 'Set this goal' }).dblclick();
    await expect(page).toHaveURL(`${mentorship}/goals`);
    expect(server.sent('post', /goals$/)).toHaveLength(1);
  });

  test('are brought up to date', async ({ page }) => {
    const server = mentorshipWorld().on(
      'patch',
      '/api/v1/engagements/{id}/goals/{goalId}',
      answer({ ...goal, progress: 60 }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(`${mentorship}/goals/${ids.goal}`);
    await page.getByLabel('How far along are you?').selectOption('60');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    expect(server.sent('patch', /goals\//)[0]?.body).toMatchObject({ state: 'OPEN', progress: 60 });
  });
});

function newPair() {
  return mentorshipWorld(mentee)
    .on('get', '/api/v1/engagements/{id}', answer(newEngagement))
    .on('get', '/api/v1/engagements/{id}/goals', pageOf())
    .on('get', '/api/v1/engagements/{id}/meetings', pageOf())
    .on('get', '/api/v1/me/tasks', pageOf(firstTalkTask));
}
