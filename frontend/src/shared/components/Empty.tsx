import type { ReactNode } from 'react';

/** An empty place: what would be here, and the one thing to do. */
export function Empty({
  heading,
  children,
  action,
}: {
  heading: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <section className="empty">
      <h2 className="ds-text-heading--lg">{heading}</h2>
      <p className="ds-u-measure--base">{children}</p>
      {action}
    </section>
  );
}
