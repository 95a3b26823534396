import { Link, useLocation } from 'react-router';
import { currentOf, type NavigationItem } from './navigation';

/** The items of a navigation; the one that the screen belongs to is marked. */
export function NavigationLinks({ items, onGo }: { items: readonly NavigationItem[]; onGo?: () => void }) {
  const current = currentOf(items, useLocation().pathname);
  return items.map((item) => (
    <li key={item.to}>
      <Link to={item.to} onClick={onGo} aria-current={item === current ? 'page' : undefined}>
        {item.label}
      </Link>
    </li>
  ));
}
