import { NavLink } from 'react-router';
import type { NavigationItem } from './navigation';

/** The navigation as a row; phones have it in a drawer. */
export function MainNavigation({ items }: { items: readonly NavigationItem[] }) {
  return (
    <nav aria-label="Main" className="shell__nav">
      <ul className="ds-l-container">
        {items.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to}>{label}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
