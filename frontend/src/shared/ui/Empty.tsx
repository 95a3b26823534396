import type { ReactNode } from 'react';
import { useHeadingFocus } from './hooks/useHeadingFocus';

/** An empty place: what would be here, and the one thing to do. */
export function Empty({
  heading,
  children,
  action,
  takeFocus = false,
}: {
  heading: string;
  children: ReactNode;
  action?: ReactNode;
  /** It takes the place of what was just used. */
  takeFocus?: boolean;
}) {
  const { heading: title } = useHeadingFocus(takeFocus);
  return (
    <section className="empty">
      <h2 ref={title} tabIndex={-1} className="ds-text-heading--lg">
        {heading}
      </h2>
      <p className="ds-u-measure--base">{children}</p>
      {action}
    </section>
  );
}
