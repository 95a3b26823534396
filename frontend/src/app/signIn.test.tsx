import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { User, UserManager } from 'oidc-client-ts';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { SessionProvider } from '@/shared/session';
import { SignInNotice } from './shell/SignInNotice';
import { SignedInCallback } from './SignedInCallback';

const refused = '/signed-in?error=access_denied&state=some';

afterEach(() => history.replaceState(null, '', '/'));

/** A sign-in whose way back fails; the identity provider may know the person all the same. */
function comeBack({ knows, reachable = true }: { knows: boolean; reachable?: boolean }) {
  let found: User | null = null;
  let tell: (user: User) => void = () => undefined;
  const leave = vi.fn(() => (reachable ? Promise.resolve() : Promise.reject(new Error('no answer'))));
  const none = () => undefined;
  const manager = {
    settings: {},
    events: {
      addUserLoaded: (listener: typeof tell) => {
        const before = tell;
        tell = (user) => [before, listener].forEach((each) => each(user));
      },
      removeUserLoaded: none,
      addUserUnloaded: none,
      removeUserUnloaded: none,
      addUserSignedOut: none,
      removeUserSignedOut: none,
      addSilentRenewError: none,
      removeSilentRenewError: none,
    },
    getUser: () => Promise.resolve(found),
    signinCallback: () => Promise.reject(new Error('access_denied')),
    signinSilent: () => {
      if (!knows) return Promise.reject(new Error('login_required'));
      found = { access_token: 'token', expired: false, profile: { sub: 'maya' } } as User;
      tell(found);
      return Promise.resolve(found);
    },
    signinRedirect: leave,
  } as unknown as UserManager;
  history.replaceState(null, '', refused);
  const router = createMemoryRouter(
    [
      {
        path: '/signed-in',
        element: (
          <>
            <SignInNotice />
            <SignedInCallback />
          </>
        ),
      },
      { path: '/home', element: <p>Home</p> },
    ],
    { initialEntries: [refused] },
  );
  render(
    <SessionProvider userManager={manager} onSignedIn={none} onSignOut={none}>
      <RouterProvider router={router} />
    </SessionProvider>,
  );
  return leave;
}

it('says that signing in failed, and tries again', async () => {
  const leave = comeBack({ knows: false });
  expect(await screen.findByText('Signing in did not finish')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(leave).toHaveBeenCalledOnce();
});

it('says that the sign-in page does not answer', async () => {
  comeBack({ knows: false, reachable: false });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/The sign-in page does not answer/)).toBeInTheDocument();
});

it('leads on, and does not wait for ever, when the person turns out to be signed in', async () => {
  comeBack({ knows: true });
  expect(await screen.findByText('Home')).toBeInTheDocument();
});
