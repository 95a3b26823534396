import { Button, Drawer, MenuIcon } from '@cmsgov/design-system';
import { useRef, useState } from 'react';
import { useSession } from '@/shared/session';
import { accountItems, type NavigationItem } from './navigation';
import { NavigationLinks } from './NavigationLinks';

/** The navigation on a phone, and there the account menu too. */
export function NavigationDrawer({ name, items }: { name: string; items: readonly NavigationItem[] }) {
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
        <p className="muted">
          Signed in as <bdi>{name}</bdi>
        </p>
        <nav aria-label="Menu">
          <ul className="shell__drawer-items">
            <NavigationLinks items={[...items, ...accountItems]} onGo={() => setOpen(false)} />
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
