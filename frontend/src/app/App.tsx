import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { AnnouncerProvider } from '@/shared/ui';
import { ProgramProvider } from '@/shared/domain/program';
import { clearDrafts } from '@/shared/domain/form';
import { createUserManager, SessionProvider, type RuntimeConfig } from '@/shared/session';
import { PersonalData } from './PersonalData';
import { createRouter } from './router';

/** Everything the screens stand on: data, program, sign-in, announcements, routes. */
export function App({ config }: { config: RuntimeConfig }) {
  const [userManager] = useState(() => createUserManager(config));
  const [router] = useState(createRouter);
  return (
    <SessionProvider
      userManager={userManager}
      idleSeconds={config.idleSeconds}
      onSignOut={() => clearDrafts()}
      onSignedIn={(returnTo) => void router.navigate(returnTo, { replace: true })}
    >
      <PersonalData>
        <ProgramProvider shown={config.program}>
          <AnnouncerProvider>
            <RouterProvider router={router} />
          </AnnouncerProvider>
        </ProgramProvider>
      </PersonalData>
    </SessionProvider>
  );
}
