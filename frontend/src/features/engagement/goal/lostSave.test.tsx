import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answer, cut, problem, type FakeServer } from '@testing/fakeServer';
import { goal, ids } from '@testing/fixtures';
import { mentorshipWorld } from '@testing/mentorships';
import { asParticipant, renderAt } from '@testing/renderAt';
import type { Goal } from '@/shared/api';
import { mentorshipRoutes } from '../routes';

const routes = asParticipant(mentorshipRoutes);
const at = `/mentorships/${ids.engagement}/goals/${goal.id}`;
const one = '/api/v1/engagements/{id}/goals/{goalId}';

/** A goal that is saved on its version; the answer to the first saving is lost on its way. */
function losesTheAnswer(): FakeServer {
  const server = mentorshipWorld();
  let stored: Goal = goal;
  let version = 1;
  let lost = false;
  return server
    .on('get', one, () => answer(stored, { etag: `"${version}"` }))
    .on('patch', one, ({ headers, body }) => {
      if (headers['if-match'] !== `"${version}"`) {
        return problem('precondition-failed', 412, { changedBy: 'Sam Sample' });
      }
      stored = { ...stored, ...(body as Goal) };
      version += 1;
      if (lost) return answer(stored, { etag: `"${version}"` });
      lost = true;
      return cut;
    });
}

async function retitle({ user }: ReturnType<typeof renderAt>, title: string) {
  const field = await screen.findByLabelText(/Your goal in one line/);
  await user.clear(field);
  await user.type(field, title);
  await user.click(screen.getByRole('button', { name: 'Save' }));
}

const saved = () => screen.findByRole('heading', { name: 'Goals' });

it('shows as saved what was saved when the answer was lost, and does not ask for it twice', async () => {
  const server = losesTheAnswer();
  const view = renderAt({ routes, at, server });
  await retitle(view, 'A new title');
  expect(await screen.findByText(/can’t reach the server/)).toBeInTheDocument();
  await view.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await saved()).toBeInTheDocument();
  expect(server.sent('patch', /goals/)).toHaveLength(1);
});

it('saves what was typed after a lost answer on top of what had arrived', async () => {
  const server = losesTheAnswer();
  const view = renderAt({ routes, at, server });
  await retitle(view, 'A new title');
  expect(await screen.findByText(/can’t reach the server/)).toBeInTheDocument();
  await retitle(view, 'A better title');
  expect(await saved()).toBeInTheDocument();
  expect(server.sent('patch', /goals/).map(({ headers }) => headers['if-match'])).toEqual(['"1"', '"2"']);
});

it('knows after a reload that what was typed has been saved', async () => {
  const server = losesTheAnswer();
  const view = renderAt({ routes, at, server });
  await retitle(view, 'A new title');
  expect(await screen.findByText(/can’t reach the server/)).toBeInTheDocument();
  view.unmount();
  renderAt({ routes, at, server });
  expect(await screen.findByLabelText(/Your goal in one line/)).toHaveValue('A new title');
  expect(screen.queryByText(/We kept what you typed/)).not.toBeInTheDocument();
});

it('knows after a reload that what was typed with space around it has been saved', async () => {
  const server = losesTheAnswer();
  const before = renderAt({ routes, at, server });
  await retitle(before, 'A new title ');
  expect(await screen.findByText(/can’t reach the server/)).toBeInTheDocument();
  before.unmount();
  const { user } = renderAt({ routes, at, server });
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await saved()).toBeInTheDocument();
  expect(screen.queryByText(/was changed meanwhile/)).not.toBeInTheDocument();
});

it('does not take for one’s own what someone else saved', async () => {
  const server = losesTheAnswer();
  const view = renderAt({ routes, at, server });
  const field = await screen.findByLabelText(/Your goal in one line/);
  const path = `/api/v1/engagements/${ids.engagement}/goals/${goal.id}`;
  server.handle({
    method: 'PATCH',
    path,
    url: new URL(path, location.href),
    headers: { 'if-match': '"1"', 'content-type': 'application/merge-patch+json' },
    body: { title: 'Theirs' },
  });
  await view.user.clear(field);
  await view.user.type(field, 'Mine');
  await view.user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Sam Sample saved a newer version/)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Your goal in one line' })).toHaveTextContent('Theirs');
});
