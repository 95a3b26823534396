import { Button, Drawer, MenuIcon } from '@cmsgov/design-system';
import { useRef, useState } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '@/shared/session';
import { accountItems, type NavigationItem } from './navigation';

/** The navigation on a phone, and there the account menu too. */
export function NavigationDrawer({ items }: { items: readonly NavigationItem[] }) {
  const [open, setOpen] = useState(false);
  const { signOut } = useSession();
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div className="shell__drawer">
      <Button
        variation="ghost"
        size="small"
        aria-expanded={open}
        inputRef={toggle}
        onClick={() => setOpen(true)}
      >
        <MenuIcon /> Menu
      </Button>
      <Drawer
        heading="Menu"
        headingLevel="2"
        isOpen={open}
        hasFocusTrap
        backdropClickExits
        closeButtonText="Close"
        ariaLabel="Close the menu"
        onCloseClick={close}
      >
        <nav aria-label="Menu">
          <ul className="shell__drawer-items">
            {[...items, ...accountItems].map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} onClick={() => setOpen(false)}>
                  {label}
                </NavLink>
              </li>
            ))}
            <li>
              <button type="button" onClick={() => void signOut()}>
                Sign out
              </button>
            </li>
          </ul>
        </nav>
      </Drawer>
    </div>
  );
}
