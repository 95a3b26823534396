import type { NavigationItem } from './navigation';
import { NavigationLinks } from './NavigationLinks';

/** The navigation as a row; phones have it in a drawer. */
export function MainNavigation({ items }: { items: readonly NavigationItem[] }) {
  return (
    <nav aria-label="Main" className="shell__nav">
      <ul className="ds-l-container">
        <NavigationLinks items={items} />
      </ul>
    </nav>
  );
}
