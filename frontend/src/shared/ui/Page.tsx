import { useContext, useEffect, useEffectEvent, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useHeadingFocus } from './hooks/useHeadingFocus';
import { SiteName } from './siteName';
import { TitleFocusContext } from './titleFocus';

export interface Crumb {
  label: string;
  to: string;
}

interface Props {
  title: string;
  /** The tab that is open, for the window's name; changing tabs leaves the focus where it is. */
  part?: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** The screens above this one, nearest last. */
  breadcrumb?: readonly Crumb[];
  /** Beside the title: a state, an action. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A screen: names the window after itself, has the one h1 and takes the focus there when it is navigated to. */
export function Page({ title, part, lead, breadcrumb = [], aside, children }: Props) {
  const { heading, focusHeading } = useHeadingFocus();
  const { pathname, key } = useLocation();
  const site = useContext(SiteName);

  useEffect(() => {
    document.title = [part, title, site].filter(Boolean).join(' · ');
  }, [part, title, site]);

  const takeFocus = useEffectEvent(() => {
    // The first screen of a visit leaves the focus to the browser, so that the skip link comes first.
    if (key !== 'default') heading.current?.focus();
  });
  const screen = part === undefined ? pathname : '';
  useEffect(() => takeFocus(), [screen]);

  return (
    <div className="page">
      {breadcrumb.length > 0 && <Breadcrumb crumbs={breadcrumb} here={title} />}
      <div className="page__head">
        <h1 ref={heading} tabIndex={-1} className="ds-text-heading--3xl">
          {title}
        </h1>
        {aside}
      </div>
      {lead && <p className="page__lead ds-text-body--lg ds-u-measure--base">{lead}</p>}
      <TitleFocusContext value={focusHeading}>{children}</TitleFocusContext>
    </div>
  );
}

function Breadcrumb({ crumbs, here }: { crumbs: readonly Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="breadcrumb">
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
