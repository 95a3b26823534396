import { ArrowIcon, Button } from '@cmsgov/design-system';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '@/shared/session';
import { accountItems } from './navigation';

/** The person's name, and behind it what is theirs. */
export function AccountMenu({ name }: { name: string }) {
  const [open, setOpen] = useState(false);
  const { signOut } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      toggle.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={box} className="account-menu">
      <Button
        variation="ghost"
        size="small"
        aria-expanded={open}
        inputRef={toggle}
        onClick={() => setOpen(!open)}
      >
        <bdi className="account-menu__name">{name}</bdi> <ArrowIcon direction={open ? 'up' : 'down'} />
      </Button>
      {open && (
        <ul className="account-menu__items">
          {accountItems.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} onClick={() => setOpen(false)}>
                {label}
              </Link>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => void signOut()}>
              Sign out
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
