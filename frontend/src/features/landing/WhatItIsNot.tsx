import type { Presentation } from '@/shared/api';

export function WhatItIsNot({ points }: { points: Presentation['landing']['whatItIsNot'] }) {
  return (
    <section aria-labelledby="not">
      <h2 id="not" className="ds-text-heading--2xl">
        What mentorship is not
      </h2>
      <ul className="landing__nots">
        {points.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
