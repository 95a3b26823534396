import { useProgram } from '@/shared/domain/program';

/** What a mentor can answer, and what leaves them guessing. */
export function Examples() {
  const { examples } = useProgram().presentation;
  return (
    <details className="examples">
      <summary>See a good and a poor example</summary>
      <h3 className="ds-text-heading--md">Good</h3>
      <blockquote>{examples.goodRequest}</blockquote>
      <p>It says why you’re a good fit and names one goal and a time frame.</p>
      <h3 className="ds-text-heading--md">Poor</h3>
      <blockquote>{examples.poorRequest}</blockquote>
      <p>It could go to anyone, so it is hard to say yes to.</p>
    </details>
  );
}
