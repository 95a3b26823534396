import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/shared/api/queryClient';
import { AnnouncerProvider } from '@/shared/ui';
import { ProgramProvider } from '@/shared/domain/program';
import { clearDrafts } from '@/shared/domain/form';
import { createUserManager, SessionProvider, type RuntimeConfig } from '@/shared/session';
import { createRouter } from './router';

/** Everything the screens stand on: data, program, sign-in, announcements, routes. */
export function App({ config }: { config: RuntimeConfig }) {
  const [queryClient] = useState(createQueryClient);
  const [userManager] = useState(() => createUserManager(config));
  const [router] = useState(createRouter);
  return (
    <QueryClientProvider client={queryClient}>
      <ProgramProvider shown={config.program}>
        <SessionProvider
          userManager={userManager}
          onSignOut={() => clearDrafts()}
          onSignedIn={(returnTo) => void router.navigate(returnTo, { replace: true })}
        >
          <AnnouncerProvider>
            <RouterProvider router={router} />
          </AnnouncerProvider>
        </SessionProvider>
      </ProgramProvider>
    </QueryClientProvider>
  );
}
