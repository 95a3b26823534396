import { Button, Drawer, MenuIcon } from '@cmsgov/design-system';
import { useRef, useState } from 'react';
import { NavLink } from 'react-router';
import type { NavigationItem } from './navigation';

/** The navigation on a phone. */
export function NavigationDrawer({ items }: { items: readonly NavigationItem[] }) {
  const [open, setOpen] = useState(false);
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
        closeButtonAriaLabel="Close the menu"
        onCloseClick={close}
      >
        <nav aria-label="Menu">
          <ul className="shell__drawer-items">
            {items.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} onClick={() => setOpen(false)}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </Drawer>
    </div>
  );
}
