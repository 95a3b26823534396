import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  to: string;
  /** One per screen. */
  primary?: boolean;
  small?: boolean;
  ghost?: boolean;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing else. */
export function ButtonLink({ to, primary = false, small = false, ghost = false, children }: Props) {
  const variant = primary ? ' ds-c-button--solid' : ghost ? ' ds-c-button--ghost' : '';
  return (
    <Link to={to} className={`ds-c-button${variant}${small ? ' ds-c-button--small' : ''}`}>
      {children}
    </Link>
  );
}
