import { SkipNav, UsaBanner } from '@cmsgov/design-system';
import { Outlet, ScrollRestoration } from 'react-router';
import { usePublicProgram } from '@/shared/domain/program';
import { SiteName } from '@/shared/ui';
import { useKeptFocus } from '@/shared/ui/hooks/useKeptFocus';
import { Footer } from './Footer';
import { Header } from './Header';
import { IdleWarning } from './IdleWarning';
import { SignInNotice } from './SignInNotice';
import { OfflineNotice } from './OfflineNotice';

/** The frame around every screen. */
export function Shell() {
  const program = usePublicProgram();
  useKeptFocus();
  return (
    <>
      <SkipNav href="#main" />
      {program?.presentation.governmentBanner && <UsaBanner />}
      <Header />
      <OfflineNotice />
      <SignInNotice />
      <main id="main" tabIndex={-1} className="ds-l-container shell__main">
        <SiteName value={program?.name}>
          <Outlet />
        </SiteName>
      </main>
      <Footer />
      <IdleWarning />
      <ScrollRestoration />
    </>
  );
}
