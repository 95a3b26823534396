import { expect, test, type Page } from '@playwright/test';
import { answer, pending, problem } from '../../testing/fakeServer';
import {
  directory,
  draftEnrollment,
  emptyDirectory,
  ids,
  mentorEnrollment,
  mentorProfile,
  pairFit,
  pendingRequest,
  recommendation,
} from '../../testing/fixtures';
import { menteeWorld, newcomerWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const mentorPage = `/mentors/${ids.mentorProfile}`;

test.describe('suggestions', () => {
  const recommendations = '/api/v1/profiles/{id}/recommendations';
  const suggested = (page: Page) => page.getByRole('region', { name: 'Who may fit you best' });

  test('tell a mentee who may fit them best, and why', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/mentors');
    const list = suggested(page).getByRole('list');
    await expect(list.getByRole('link', { name: 'Theo Mentor' })).toHaveAttribute(
      'href',
      `/mentors/${ids.mentorProfile}`,
    );
    await expect(list).toContainText('Can help with Authorization to operate');
    await expect(list).toContainText('Doesn’t list Privacy');
    await expectGoodScreen(page);
  });

  test('are three, so that the directory stays in sight', async ({ page }) => {
    const five = [1, 2, 3, 4, 5].map((number) => ({
      ...recommendation,
      mentor: { ...recommendation.mentor, id: `${ids.mentorProfile.slice(0, -1)}${number}` },
    }));
    await serveFakes(page, menteeWorld().on('get', recommendations, pageOf(...five)));
    await page.goto('/mentors');
    await expect(suggested(page).getByRole('listitem')).toHaveCount(3);
  });

  test('give way to what the person looks for', async ({ page }) => {
    const server = menteeWorld();
    await serveFakes(page, server);
    await page.goto('/mentors?topic=PRIVACY');
    await expect(page.getByRole('status').filter({ hasText: '2 mentors' }).first()).toBeVisible();
    await expect(suggested(page)).toHaveCount(0);
    expect(server.sent('get', /recommendations/)).toEqual([]);
  });

  test('hold their place while they are worked out', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('get', recommendations, pending));
    await page.goto('/mentors');
    await expect(suggested(page).getByRole('status', { name: 'Loading' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('that cannot be read leave the directory as it is', async ({ page }) => {
    const server = menteeWorld().on('get', recommendations, problem('internal-error', 500));
    await serveFakes(page, server);
    await page.goto('/mentors');
    await expect(page.getByRole('status').filter({ hasText: '2 mentors' }).first()).toBeVisible();
    await expectGoodScreen(page);
    server.on('get', recommendations, pageOf(recommendation));
    await suggested(page).getByRole('button', { name: 'Try again' }).click();
    await expect(suggested(page).getByRole('link', { name: 'Theo Mentor' })).toBeVisible();
  });

  test('are for mentees who take part alone', async ({ page }) => {
    const server = menteeWorld().on('get', '/api/v1/enrollments', pageOf(mentorEnrollment));
    await serveFakes(page, server);
    await page.goto('/mentors');
    await expect(page.getByRole('status').filter({ hasText: '2 mentors' }).first()).toBeVisible();
    await expect(suggested(page)).toHaveCount(0);
    expect(server.sent('get', /recommendations/)).toEqual([]);
  });
});

test.describe('find a mentor', () => {
  commonStates({
    at: '/mentors',
    heading: 'Find a mentor',
    server: menteeWorld,
    instead: (server, result) => server.on('get', '/api/v1/profiles', result),
  });

  test('shows mentors as cards with who has room', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/mentors');
    await expect(page.getByRole('status').filter({ hasText: '2 mentors' }).first()).toBeVisible();
    await expect(page.getByText('Open for 2 more')).toBeVisible();
    const room = await page.getByText('Has room now').boundingBox();
    const firstGroup = await page.locator('.filters__group').first().boundingBox();
    expect((firstGroup?.y ?? 0) - (room?.y ?? 0) - (room?.height ?? 0)).toBeGreaterThan(8);
    await expectGoodScreen(page);
  });

  test('keeps search and filters in the address, also over a reload', async ({ page }) => {
    const server = menteeWorld();
    await serveFakes(page, server);
    await page.goto('/mentors');
    await page.getByLabel('What do you need help with?').fill('cloud');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=cloud/);
    await expect(page.getByLabel('What do you need help with?')).toBeFocused();
    await page.getByLabel('Cloud security (1)').check();
    await expect(page).toHaveURL(/q=cloud&topic=CLOUD_SECURITY/);
    await page.reload();
    await expect(page.getByLabel('Cloud security (1)')).toBeChecked();
    await expect(page.getByLabel('What do you need help with?')).toHaveValue('cloud');
    await expectGoodScreen(page);
    await page.goBack();
    await expect(page.getByLabel('Cloud security (1)')).not.toBeChecked();
    expect(
      server.requests.some(({ url }) => url.searchParams.getAll('topic').includes('CLOUD_SECURITY')),
    ).toBe(true);
  });

  test('shows a filter as chosen before anything else happens', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/mentors');
    const chosen = await page.getByLabel('Cloud security (1)').evaluate(async (box: HTMLInputElement) => {
      box.click();
      // Promises are kept before the browser does anything else: paints, takes the next key.
      for (let waits = 0; waits < 100; waits++) await Promise.resolve();
      return box.checked;
    });
    expect(chosen).toBe(true);
  });

  test('takes filters away one by one, with the focus on the next and then on the results', async ({
    page,
  }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/mentors?q=cloud&topic=ATO&open=true');
    const chosen = page.getByRole('group', { name: 'Selected filters' });
    await chosen.getByRole('button', { name: /^Remove Authorization to operate/ }).click();
    await expect(chosen.getByRole('button', { name: /^Remove Has room now/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chosen.getByRole('button', { name: /^Remove “cloud”/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 mentors', { exact: true })).toBeFocused();
    await expect(page).toHaveURL('/mentors');
    await expect(page.getByLabel('What do you need help with?')).toHaveValue('');

    await page.goto('/mentors?topic=ATO&open=true');
    await chosen.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.getByText('2 mentors', { exact: true })).toBeFocused();
  });

  test('has the filters in a sheet on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await serveFakes(page, menteeWorld());
    await page.goto('/mentors?open=true');
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Done with the filters' }).click();
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
  });

  test('says which filter to loosen when nobody fits, and does it', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld().on('get', '/api/v1/profiles', ({ url }) =>
        url.searchParams.has('certification') ? emptyDirectory : directory,
      ),
    );
    await page.goto('/mentors?topic=ATO&certification=CAP');
    await expect(page.getByText('Without CGRC (formerly CAP), there are 2 mentors.')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Remove CGRC (formerly CAP)' }).last().click();
    await expect(page.getByText('Open for 2 more')).toBeVisible();
    await expect(page).toHaveURL('/mentors?topic=ATO');
    await expect(page.getByText('2 mentors', { exact: true })).toBeFocused();
  });

  test('says so when no mentors are listed yet', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('get', '/api/v1/profiles', emptyDirectory));
    await page.goto('/mentors');
    await expect(page.getByRole('heading', { name: 'No mentors are listed yet' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows more on request', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld().on('get', '/api/v1/profiles', ({ url }) =>
        url.searchParams.has('cursor')
          ? { ...directory, items: directory.items.slice(1) }
          : { ...directory, items: directory.items.slice(0, 1), nextCursor: 'next' },
      ),
    );
    await page.goto('/mentors');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.getByText('Showing 2 of 2 mentors')).toBeFocused();
  });
});

test.describe('a mentor', () => {
  commonStates({
    at: mentorPage,
    heading: /Mentor/,
    server: menteeWorld,
    instead: (server, result) => server.on('get', '/api/v1/profiles/{id}', result),
  });

  test('says that a mentor can’t be found', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('get', '/api/v1/profiles/{id}', problem('not-found', 404)));
    await page.goto(mentorPage);
    await expect(page.getByText('We can’t find this')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows the profile beside the way to ask', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto(mentorPage);
    await expect(page.getByRole('heading', { name: 'Can help with' })).toBeVisible();
    await page.getByText('See a good and a poor example').click();
    await expect(
      page.getByText('It says why you’re a good fit and names one goal and a time frame.'),
    ).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says to a mentee how well they fit, and why not', async ({ page }) => {
    const fit = '/api/v1/profiles/{id}/recommendations/{mentorProfileId}';
    const server = menteeWorld();
    await serveFakes(page, server);
    await page.goto(mentorPage);
    const card = page.getByRole('region', { name: 'How you fit' });
    await expect(card).toContainText('Strong fit');
    await expect(card).toContainText('Can help with Authorization to operate');
    await expect(card).toContainText('Doesn’t list Privacy');
    await expect(card).not.toContainText('Why we don’t suggest them now');
    await expectGoodScreen(page);
    server.on('get', fit, { ...pairFit, obstacles: ['TRIED', 'NO_PLACE'] });
    await page.reload();
    await expect(card).toContainText(
      'Why we don’t suggest them now: You’ve tried this before. They have as many mentees as they can take.',
    );
    server.on('get', fit, pending);
    await page.reload();
    await expect(card.getByRole('status', { name: 'Loading' })).toBeVisible();
    server.on('get', fit, problem('internal-error', 500));
    await page.reload();
    await expect(card.getByText('Request ID to quote: req-test')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('has the words of a request that led to nothing ready to send on', async ({ page }) => {
    const before = { ...pendingRequest, state: 'DECLINED' as const, proposedCadence: 'MONTHLY' as const };
    const server = menteeWorld()
      .on('get', '/api/v1/match-requests', pageOf())
      .on('get', '/api/v1/match-requests/{id}', answer(before))
      .on('post', '/api/v1/match-requests', answer(pendingRequest));
    await serveFakes(page, server);
    await page.goto(`${mentorPage}?words=${ids.otherRequest}`);
    await expect(page.getByText('This is what you wrote to Theo Mentor.')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByText('We sent your request to Theo Mentor.')).toBeAttached();
    expect(server.sent('post', /match-requests$/).map(({ body }) => body)).toEqual([
      {
        program: 'cms-isso',
        mentorProfileId: ids.mentorProfile,
        resonated: pendingRequest.resonated,
        hopes: pendingRequest.hopes,
        proposedDuration: pendingRequest.proposedDuration,
        proposedCadence: 'MONTHLY',
      },
    ]);
  });

  test('has an empty form where such words can’t be read', async ({ page }) => {
    const server = menteeWorld()
      .on('get', '/api/v1/match-requests', pageOf())
      .on('get', '/api/v1/match-requests/{id}', problem('not-found', 404));
    await serveFakes(page, server);
    await page.goto(`${mentorPage}?words=${ids.otherRequest}`);
    await expect(page.getByLabel('What do you hope to achieve together?')).toHaveValue('');
    await expectGoodScreen(page);
  });

  test('leads to what is missing in a request', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto(mentorPage);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByRole('link', { name: 'Say what you hope to achieve together.' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('sends a request and says when there will be an answer', async ({ page }) => {
    const server = menteeWorld();
    server.on('post', '/api/v1/match-requests', () => {
      server.on('get', '/api/v1/match-requests', pageOf(pendingRequest));
      return pendingRequest;
    });
    await serveFakes(page, server);
    await page.goto(mentorPage);
    await page
      .getByLabel('What stood out to you in Theo Mentor’s profile?')
      .fill('Your three authorizations.');
    await page.getByLabel('What do you hope to achieve together?').fill('A draft by March.');
    await page.getByRole('button', { name: 'Send the request' }).dblclick();
    await expect(page.getByText('Tuesday, November 24, 5 p.m. ET')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'You asked Theo Mentor' })).toBeFocused();
    await expectGoodScreen(page);
    const sent = server.sent('post', /match-requests$/);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ proposedDuration: 'P6M', proposedCadence: 'BIWEEKLY' });
  });

  test('keeps what was written when the request is refused', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('post', '/api/v1/match-requests', problem('capacity-full', 409)));
    await page.goto(mentorPage);
    await page
      .getByLabel('What stood out to you in Theo Mentor’s profile?')
      .fill('Your three authorizations.');
    await page.getByLabel('What do you hope to achieve together?').fill('A draft by March.');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'no longer has room.' })).toBeFocused();
    await expect(page.getByLabel('What do you hope to achieve together?')).toHaveValue('A draft by March.');
    await expectGoodScreen(page);
  });

  test('sends by itself what was written offline', async ({ page, context }) => {
    const server = menteeWorld();
    server.on('post', '/api/v1/match-requests', () => {
      server.on('get', '/api/v1/match-requests', pageOf(pendingRequest));
      return pendingRequest;
    });
    await serveFakes(page, server);
    await page.goto(mentorPage);
    await page
      .getByLabel('What stood out to you in Theo Mentor’s profile?')
      .fill('Your three authorizations.');
    await page.getByLabel('What do you hope to achieve together?').fill('A draft by March.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByText('We’ll keep this and send it when you’re back online.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send the request' })).toBeFocused();
    await expectGoodScreen(page);
    await context.setOffline(false);
    await expect(page.getByText('You asked Theo Mentor.')).toBeVisible();
    expect(server.sent('post', /match-requests$/)).toHaveLength(1);
  });

  test('invites someone who has not joined', async ({ page }) => {
    await serveFakes(page, newcomerWorld().on('get', '/api/v1/profiles/{id}', answer(mentorProfile)));
    await page.goto(mentorPage);
    await expect(page.getByRole('link', { name: 'Join as a mentee' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('leads someone who has begun to join back to it', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('get', '/api/v1/enrollments', pageOf(draftEnrollment)));
    await page.goto(mentorPage);
    await expect(page.getByRole('link', { name: 'Finish your profile' })).toBeVisible();
  });

  test('says when a mentor has no room', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld().on('get', '/api/v1/profiles/{id}', answer({ ...mentorProfile, placesTaken: 3 })),
    );
    await page.goto(mentorPage);
    await expect(page.getByRole('link', { name: 'See who has room now' })).toBeVisible();
    await expectGoodScreen(page);
  });
});
