import { askFor, freshParticipant } from '../support/freshPeople';
import { mailsTo } from '../support/mail';
import { expect, test } from '../support/people';

test.describe('a request that leads to nothing', () => {
  test('is declined kindly, and the reason stays with the support team', async ({ pageOf }) => {
    const [mentee, mentor] = await Promise.all([
      freshParticipant('Dora', 'MENTEE'),
      freshParticipant('Dean', 'MENTOR'),
    ]);
    const reason = 'My own deadline comes first this quarter.';
    const request = await askFor(mentee, mentor, 'A plan that passes review.');

    const answering = await pageOf(mentor);
    await answering.goto(`/requests/${request}`);
    await answering.getByRole('button', { name: 'Decline' }).click();
    const dialog = answering.getByRole('dialog');
    await dialog.getByLabel('Your reason').fill(reason);
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await expect(answering.getByRole('heading', { name: 'This one was declined' })).toBeVisible();
    await expect(answering.getByRole('button', { name: 'Accept' })).toHaveCount(0);

    const asking = await pageOf(mentee);
    await asking.goto(`/requests/${request}`);
    await expect(asking.getByRole('heading', { name: 'Not this time' })).toBeVisible();
    await expect(asking.getByText(reason)).toHaveCount(0);
    await expect(asking.getByRole('main').getByRole('link', { name: 'Find a mentor' }).last()).toBeVisible();
    const told = () => mailsTo(mentee.email).then((mails) => mails.map(({ text }) => text).join('\n'));
    await expect.poll(told, { timeout: 20_000 }).toContain(mentor.name);
    expect(await told()).not.toContain(reason);
  });

  test('is taken back by who asked, and can’t be accepted any more', async ({ pageOf }) => {
    const [mentee, mentor] = await Promise.all([
      freshParticipant('Cleo', 'MENTEE'),
      freshParticipant('Carl', 'MENTOR'),
    ]);
    const request = await askFor(mentee, mentor, 'Someone to ask before the assessment.');
    const answering = await pageOf(mentor);
    await answering.goto(`/requests/${request}`);
    await expect(answering.getByRole('button', { name: 'Accept' })).toBeVisible();

    const asking = await pageOf(mentee);
    await asking.goto(`/requests/${request}`);
    await asking.getByRole('button', { name: 'Cancel the request' }).click();
    await asking.getByRole('dialog').getByRole('button', { name: 'Cancel the request' }).click();
    await expect(asking.getByRole('heading', { name: 'Canceled' })).toBeVisible();

    await answering.getByRole('button', { name: 'Accept' }).click();
    await expect(answering.getByRole('heading', { name: 'Canceled' })).toBeVisible();
    await expect(answering.getByText('Your choice wasn’t recorded')).toBeVisible();
    await expect(answering.getByText(mentee.email)).toHaveCount(0);
  });
});

test.describe('a mentor without room', () => {
  test('can’t be asked, and what was typed stays when the last place goes meanwhile', async ({ pageOf }) => {
    const [first, second, mentor] = await Promise.all([
      freshParticipant('Fay', 'MENTEE'),
      freshParticipant('Sue', 'MENTEE'),
      freshParticipant('Max', 'MENTOR', 1),
    ]);
    const hopes = 'To lead the security of a larger system.';
    const typing = await pageOf(second);
    await typing.goto(`/mentors/${mentor.profileId}`);
    await typing
      .getByLabel(`What stood out to you in ${mentor.name}’s profile?`)
      .fill('Your way with audits.');
    await typing.getByLabel('What do you hope to achieve together?').fill(hopes);

    const answering = await pageOf(mentor);
    await answering.goto(`/requests/${await askFor(first, mentor, 'To begin.')}`);
    await answering.getByRole('button', { name: 'Accept' }).click();
    await expect(answering.getByRole('heading', { name: `You and ${first.name} are matched` })).toBeVisible();

    await typing.getByRole('button', { name: 'Send the request' }).click();
    await expect(
      typing.getByRole('alert').filter({ hasText: `${mentor.name} no longer has room.` }),
    ).toBeVisible();
    await expect(typing.getByLabel('What do you hope to achieve together?')).toHaveValue(hopes);
    const late = await pageOf(second);
    await late.goto(`/mentors/${mentor.profileId}`);
    await expect(late.getByText(`${mentor.name} is not taking requests right now.`)).toBeVisible();
    await expect(late.getByRole('button', { name: 'Send the request' })).toHaveCount(0);
  });

  test('is told so at the second of two requests, which stays open', async ({ pageOf }) => {
    const [first, second, mentor] = await Promise.all([
      freshParticipant('Finn', 'MENTEE'),
      freshParticipant('Sam', 'MENTEE'),
      freshParticipant('Moe', 'MENTOR', 1),
    ]);
    const requests = [await askFor(first, mentor, 'One.'), await askFor(second, mentor, 'Two.')];
    const answering = await pageOf(mentor);
    for (const request of requests) {
      await answering.goto(`/requests/${request}`);
      await answering.getByRole('button', { name: 'Accept' }).click();
      if (request === requests[0])
        await expect(answering.getByRole('heading', { name: /are matched/ })).toBeVisible();
    }
    await expect(answering.getByRole('alert')).toContainText(
      'You have no room for another mentee right now.',
    );
    await expect(answering.getByRole('button', { name: 'Decline' })).toBeEnabled();
    await expect(answering.getByText(second.email)).toHaveCount(0);
  });
});
