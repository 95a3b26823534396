import { expect, test } from '@playwright/test';
import { answer, file, problem } from '../../testing/fakeServer';
import {
  declinedEnrollment,
  engagementSummary,
  emptyProfile,
  ids,
  mentorEnrollment,
  menteeEnrollment,
  menteeProfile,
  pendingRequest,
} from '../../testing/fixtures';
import { menteeWorld, newcomerWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

test.describe('my profile', () => {
  commonStates({
    at: '/profile',
    heading: 'My profile',
    server: menteeWorld,
    instead: (server, result) => server.on('get', '/api/v1/profiles/{id}', result),
  });

  test('says what a decline means, whom to ask, and offers another try', async ({ page }) => {
    const server = menteeWorld()
      .on('get', '/api/v1/enrollments', pageOf(declinedEnrollment))
      .on('get', '/api/v1/enrollments/{id}', answer(declinedEnrollment));
    await serveFakes(page, server);
    await page.goto('/profile?role=MENTEE');
    await expect(page.getByText('Finish your first year, then come back.')).toBeVisible();
    await expect(page.getByText(/Questions\? Write to/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change and send again' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('offers to join when there is none', async ({ page }) => {
    await serveFakes(page, newcomerWorld());
    await page.goto('/profile');
    await expect(page.getByRole('link', { name: 'Join the program' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows it as the person sees it', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/profile');
    await expect(page.getByText('Every other Friday.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Change: What you hope for' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows it as others see it', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/profile');
    await page.getByRole('button', { name: 'As others see it' }).click();
    await expect(page.getByRole('heading', { name: 'Would like help with' })).toBeVisible();
    await expect(page).toHaveURL(/view=others/);
    await expectGoodScreen(page);
  });

  test('shows what would help most', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('get', '/api/v1/profiles/{id}', answer(emptyProfile)));
    await page.goto('/profile');
    await expect(page.getByText('What would help most: Add a headline, one line about you.')).toBeVisible();
    await expect(page.getByText('It is the first thing others read of you.')).toBeVisible();
    await page.getByText('What else would help (2)').click();
    await expect(page.getByRole('link', { name: 'Choose at least one topic.' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('has a tab for each role', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld()
        .on(
          'get',
          '/api/v1/enrollments',
          pageOf(menteeEnrollment, { ...mentorEnrollment, person: menteeEnrollment.person }),
        )
        .on('get', '/api/v1/enrollments/{id}', ({ path }) =>
          answer(path.endsWith(ids.mentorEnrollment) ? mentorEnrollment : menteeEnrollment),
        ),
    );
    await page.goto('/profile?role=MENTOR');
    await expect(page.getByRole('tab', { name: 'As a mentor' })).toHaveAttribute('aria-selected', 'true');
    await expectGoodScreen(page);
  });

  test('asks before leaving the program', async ({ page }) => {
    const server = menteeWorld()
      .on('get', '/api/v1/engagements', pageOf())
      .on('get', '/api/v1/match-requests', pageOf(pendingRequest))
      .on(
        'post',
        '/api/v1/enrollments/{id}/withdraw',
        answer({ ...menteeEnrollment, state: 'WITHDRAWN' as const, actions: [] }),
      );
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Leave the program' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Requests that are closed (1)')).toBeVisible();
    await expect(dialog.getByRole('link', { name: pendingRequest.mentor.name })).toBeVisible();
    await expectGoodScreen(page);
    await dialog.getByRole('button', { name: 'Leave the program' }).click();
    await expect(page.getByText('You have left. Thank you for taking part.')).toBeVisible();
    expect(server.sent('post', /withdraw/)[0]?.headers['if-match']).toBe('"1"');
  });

  test('leads to the mentorships that have to end before one can leave', async ({ page }) => {
    const server = menteeWorld();
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Leave the program' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Mentorships to end before you can leave (1)')).toBeVisible();
    await expectGoodScreen(page);
    await dialog.getByRole('button', { name: 'Leave the program' }).click({ force: true });
    expect(server.sent('post', /withdraw/)).toEqual([]);
    await expect(dialog.getByRole('link', { name: engagementSummary.mentor.name })).toHaveAttribute(
      'href',
      `/mentorships/${engagementSummary.id}`,
    );
  });

  test('does nothing before it is known whom it concerns', async ({ page }) => {
    const server = menteeWorld().on('get', '/api/v1/match-requests', problem('internal-error', 500));
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Pause' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Pause' }).click({ force: true });
    expect(server.sent('post', /pause$/)).toEqual([]);
    server.on('get', '/api/v1/match-requests', pageOf(pendingRequest));
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByText('Requests put on hold (1)')).toBeVisible();
    await expect(dialog.getByText('Mentorships that continue (1)')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('offers dated time away to who knows when they are back', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('get', '/api/v1/me/absences', pageOf()));
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Plan time away' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Time away' })).toBeFocused();
  });

  test('pauses once, and says so at the top', async ({ page }) => {
    const server = menteeWorld().on('post', '/api/v1/enrollments/{id}/pause', () => {
      const paused = answer(
        { ...menteeEnrollment, state: 'PAUSED' as const, actions: ['RESUME' as const] },
        { etag: '"2"' },
      );
      server.on('get', '/api/v1/enrollments/{id}', paused);
      return paused;
    });
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).dblclick();
    await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeFocused();
    expect(server.sent('post', /pause$/)).toHaveLength(1);
  });

  test('changes one part of it', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld().on(
        'patch',
        '/api/v1/profiles/{id}',
        answer({ ...menteeProfile, headline: 'New' }, { etag: '"2"' }),
      ),
    );
    await page.goto(`/profile/${ids.menteeEnrollment}/hopes`);
    await page.getByLabel('Headline').fill('New');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your profile is saved.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeFocused();
  });

  test('says next to each field who reads it', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/profile');
    const fields = page.locator('.read-by');
    await expect(fields.filter({ hasText: 'Seen by people you’re matched with' })).toHaveCount(2);
    await expect(fields.filter({ hasText: 'Seen by mentors you ask and your mentor' }).first()).toBeVisible();
  });

  test('shows the way from the skills one has to those one wants, the widest gap first', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/profile');
    const table = page.getByRole('table', { name: 'Skills, the widest gap first' });
    await expect(table.getByRole('row').nth(1)).toContainText('143');
    await expect(
      page.getByRole('heading', { name: /^Skills for Systems Security Management/ }),
    ).toBeVisible();
    await expectGoodScreen(page);
  });

  test('rates a skill on both sides, or not at all', async ({ page }) => {
    const server = menteeWorld().on('patch', '/api/v1/profiles/{id}', answer(menteeProfile, { etag: '"2"' }));
    await serveFakes(page, server);
    await page.goto(`/profile/${ids.menteeEnrollment}/skills`);
    const privacy = page.getByRole('group', { name: 'Privacy' });
    await page.getByRole('checkbox', { name: 'Privacy' }).check();
    await privacy.getByLabel('Where I want to be').selectOption('5');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(privacy.getByText('Choose both levels, or neither.')).toBeVisible();
    await expectGoodScreen(page);
    await privacy.getByLabel('Where I am').selectOption('1');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your profile is saved.')).toBeVisible();
    expect(server.sent('patch', /profiles/)[0]?.body).toMatchObject({
      assessment: expect.arrayContaining([{ kind: 'TOPIC', code: 'PRIVACY', current: 1, wanted: 5 }]),
    });
  });

  test('shows what the API shows to others, before a mentorship and in one', async ({ page }) => {
    const resume = { kind: 'PDF' as const, size: 20_480, uploadedAt: '2026-11-20T14:00:00Z' };
    const server = menteeWorld().on('get', '/api/v1/profiles/{id}', ({ url }) =>
      answer(url.searchParams.get('as') === 'PARTICIPANTS' ? menteeProfile : { ...menteeProfile, resume }),
    );
    await serveFakes(page, server);
    await page.goto('/profile?view=others');
    await expect(page.getByText('This is what a mentor sees whom you ask.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download the résumé' })).toHaveCount(0);
    await page.getByRole('button', { name: 'In a mentorship with me' }).click();
    await expect(page.getByRole('button', { name: 'Download the résumé' })).toBeVisible();
    await expect(page).toHaveURL(/to=COUNTERPART/);
    await expectGoodScreen(page);
  });
});

test.describe('my résumé', () => {
  const resume = { kind: 'PDF' as const, size: 20_480, uploadedAt: '2026-11-20T14:00:00Z' };
  const withResume = () =>
    menteeWorld().on('get', '/api/v1/profiles/{id}', answer({ ...menteeProfile, resume }));
  const pdf = (size = 20) => ({
    name: 'My own.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(size, '%PDF-'),
  });

  test('is sent as it is, and then stands there', async ({ page }) => {
    const server = menteeWorld().on('put', '/api/v1/profiles/{id}/resume', () => {
      const saved = answer({ ...menteeProfile, resume }, { etag: '"2"' });
      server.on('get', '/api/v1/profiles/{id}', saved);
      return saved;
    });
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByLabel('Choose your résumé').setInputFiles(pdf());
    await expect(page.getByText('PDF, 20 KB')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Résumé' })).toBeFocused();
    const [sent] = server.sent('put', /resume$/);
    expect(sent?.headers).toMatchObject({ 'if-match': '"1"', 'content-type': 'application/octet-stream' });
    expect(sent?.body).toBe('%PDF-%PDF-%PDF-%PDF-');
    await expectGoodScreen(page);
  });

  for (const [reason, words] of [
    ['TYPE', 'This is not a PDF'],
    ['INFECTED', 'The virus scanner refused this file.'],
  ] as const) {
    test(`that is refused says why: ${reason}`, async ({ page }) => {
      await serveFakes(
        page,
        menteeWorld().on('put', '/api/v1/profiles/{id}/resume', problem('file-refused', 422, { reason })),
      );
      await page.goto('/profile');
      await page.getByLabel('Choose your résumé').setInputFiles(pdf());
      await expect(page.getByRole('alert')).toContainText(words);
      await expectGoodScreen(page);
    });
  }

  test('that is too large is not sent', async ({ page }) => {
    const server = menteeWorld();
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByLabel('Choose your résumé').setInputFiles(pdf(5 * 1024 * 1024 + 1));
    await expect(page.getByRole('alert')).toContainText('This file is larger than 5 MB.');
    expect(server.sent('put', /resume$/)).toHaveLength(0);
  });

  test('says so when files can’t be checked', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld().on('put', '/api/v1/profiles/{id}/resume', problem('unavailable', 503)),
    );
    await page.goto('/profile');
    await page.getByLabel('Choose your résumé').setInputFiles(pdf());
    await expect(page.getByRole('alert')).toContainText('Files can’t be checked right now');
  });

  test('is downloaded under the name that the server gives it', async ({ page }) => {
    await serveFakes(
      page,
      withResume().on('get', '/api/v1/profiles/{id}/resume', file('%PDF-', 'resume-maya.pdf')),
    );
    await page.goto('/profile');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the résumé' }).click();
    expect((await download).suggestedFilename()).toBe('resume-maya.pdf');
  });

  test('is removed once the person says so again', async ({ page }) => {
    const server = withResume().on('delete', '/api/v1/profiles/{id}/resume', () => {
      const gone = answer(menteeProfile, { etag: '"2"' });
      server.on('get', '/api/v1/profiles/{id}', gone);
      return gone;
    });
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expectGoodScreen(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('button', { name: 'Add your résumé' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Résumé' })).toBeFocused();
  });
});
