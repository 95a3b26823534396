import { SkipNav, UsaBanner } from '@cmsgov/design-system';
import { Outlet, ScrollRestoration } from 'react-router';
import { useProgram } from '@/shared/program';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineNotice } from './OfflineNotice';

/** The frame around every screen. */
export function Shell() {
  const program = useProgram().data;
  return (
    <>
      <SkipNav href="#main" />
      {program?.presentation.governmentBanner && <UsaBanner />}
      <Header />
      <OfflineNotice />
      <main id="main" tabIndex={-1} className="ds-l-container shell__main">
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}
