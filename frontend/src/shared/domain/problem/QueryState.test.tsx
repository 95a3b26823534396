import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newcomer } from '@testing/fixtures';
import { cut, pending, problem, type FakeServer } from '@testing/fakeServer';
import { renderAt } from '@testing/renderAt';
import { pageOf, worldOf } from '@testing/world';
import { api, ApiProblem, bodyOf } from '@/shared/api';
import { Empty } from '@/shared/ui';
import { ActionProblem } from './ActionProblem';
import { ProblemPart } from './ProblemPart';
import { QueryState } from './QueryState';

function Blocks() {
  const query = useQuery({ queryKey: ['blocks'], queryFn: () => bodyOf(api.GET('/api/v1/me/blocks')) });
  return (
    <QueryState
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={<Empty heading="Nobody is blocked">You can block people on their page.</Empty>}
    >
      {({ items }) => items.map(({ name }) => <p key={name}>{name}</p>)}
    </QueryState>
  );
}

function show(server: FakeServer) {
  return renderAt({ routes: [{ path: '/', Component: Blocks }], at: '/', server });
}

it('holds the place while loading', () => {
  show(worldOf(newcomer).on('get', '/api/v1/me/blocks', pending));
  expect(screen.getByRole('status', { name: 'Loading' })).toBeInTheDocument();
});

it('shows what there is', async () => {
  show(worldOf(newcomer).on('get', '/api/v1/me/blocks', pageOf({ id: newcomer.id, name: 'Sam Sample' })));
  expect(await screen.findByText('Sam Sample')).toBeInTheDocument();
});

it('says what to do when there is nothing', async () => {
  show(worldOf(newcomer).on('get', '/api/v1/me/blocks', pageOf()));
  expect(await screen.findByRole('heading', { name: 'Nobody is blocked' })).toBeInTheDocument();
});

it('explains a failure with the id to quote, and tries again', async () => {
  let times = 0;
  const { user } = show(
    worldOf(newcomer).on('get', '/api/v1/me/blocks', () => {
      times += 1;
      return times === 1 ? problem('internal-error', 500) : pageOf({ id: newcomer.id, name: 'Sam Sample' });
    }),
  );
  expect(await screen.findByText(/req-test/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Sam Sample')).toBeInTheDocument();
});

it('says that the server can’t be reached', async () => {
  show(worldOf(newcomer).on('get', '/api/v1/me/blocks', cut));
  expect(await screen.findByText('We can’t reach the server')).toBeInTheDocument();
});

it('explains what is not open to the person, and offers a way on', async () => {
  show(worldOf(newcomer).on('get', '/api/v1/me/blocks', problem('forbidden', 403)));
  expect(await screen.findByText('You don’t have access to this page')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go to your home page' })).toHaveAttribute('href', '/home');
});

it.each([
  ['a screen', <ProblemPart key="part" error={ApiProblem.timeout()} retry={() => undefined} />],
  ['an action', <ActionProblem key="action" error={ApiProblem.timeout()} />],
])(
  'says of %s that the server did not answer in time and what to do, and nothing of a connection',
  async (_, said) => {
    renderAt({ routes: [{ path: '/', element: said }], at: '/', server: worldOf(newcomer) });
    const words = (await screen.findByText(/The server didn’t answer in time/)).closest('.ds-c-alert');
    expect(words).toHaveTextContent(/Wait a minute/);
    expect(words).not.toHaveTextContent(/connect|offline|online|reach/i);
  },
);
