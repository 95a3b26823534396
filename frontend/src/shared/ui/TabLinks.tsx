import { Link } from 'react-router';

export interface TabLink {
  to: string;
  label: string;
  current: boolean;
  /** Beside the label, smaller: a number, an age. */
  note?: string;
}

/** Parts of a screen, each with its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="tab-links">
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              preventScrollReset
              {...(tab.current ? { 'aria-current': 'page' as const } : {})}
            >
              {tab.label}
              {tab.note && <span className="tab-links__note"> {tab.note}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
