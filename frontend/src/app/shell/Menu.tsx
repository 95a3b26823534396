import { ArrowIcon, Button } from '@cmsgov/design-system';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  /** The items of the list; each closes the menu when it is used. */
  children: (close: () => void) => ReactNode;
}

/** A button of the header, and behind it a list. */
export function Menu({ label, children }: Props) {
  const [open, setOpen] = useState(false);
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
    <div ref={box} className="menu">
      <Button
        variation="ghost"
        size="small"
        aria-expanded={open}
        inputRef={toggle}
        onClick={() => setOpen(!open)}
      >
        {label} <ArrowIcon direction={open ? 'up' : 'down'} />
      </Button>
      {open && <ul className="menu__items">{children(() => setOpen(false))}</ul>}
    </div>
  );
}
