import { useProgram } from '@/shared/domain/program';

/** What a mentor can answer, and what leaves them guessing. */
export function Examples() {
  const { examples } = useProgram().presentation;
  return (
    <details className="examples">
      <summary>See a good example and a poor one</summary>
      <h3 className="ds-text-heading--md">Good</h3>
      <blockquote>{examples.goodRequest}</blockquote>
      <p>It names what fits, one goal, and a time.</p>
      <h3 className="ds-text-heading--md">Poor</h3>
      <blockquote>{examples.poorRequest}</blockquote>
      <p>It could go to anyone, so it is hard to say yes to.</p>
    </details>
  );
}
