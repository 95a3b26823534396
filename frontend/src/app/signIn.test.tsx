import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { FakeUserManager } from '@testing/fakeUserManager';
import { afterEach, expect, it } from 'vitest';
import { SessionProvider } from '@/shared/session';
import { SignInNotice } from './shell/SignInNotice';
import { SignedInCallback } from './SignedInCallback';

const refused = '/signed-in?error=access_denied&state=some';

afterEach(() => history.replaceState(null, '', '/'));

/** A sign-in whose way back fails; the identity provider may know the person all the same. */
function comeBack({ knows, reachable = true }: { knows: boolean; reachable?: boolean }) {
  const manager = new FakeUserManager();
  if (!reachable) manager.signinRedirect.mockImplementation(() => Promise.reject(new Error('no answer')));
  if (knows) manager.signinSilent.mockImplementation(() => Promise.resolve(manager.load('maya')));
  const none = () => undefined;
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
    <SessionProvider userManager={manager.asManager()} idleSeconds={900} onSignedIn={none} onSignOut={none}>
      <RouterProvider router={router} />
    </SessionProvider>,
  );
  return manager.signinRedirect;
}

it('says that signing in failed, and tries again', async () => {
  const leave = comeBack({ knows: false });
  expect(await screen.findByText('We couldn’t sign you in')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(leave).toHaveBeenCalledOnce();
});

it('says that the sign-in page does not answer', async () => {
  comeBack({ knows: false, reachable: false });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/The sign-in page isn’t responding/)).toBeInTheDocument();
});

it('leads on, and does not wait for ever, when the person turns out to be signed in', async () => {
  comeBack({ knows: true });
  expect(await screen.findByText('Home')).toBeInTheDocument();
});
