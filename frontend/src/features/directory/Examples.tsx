/** What a mentor can answer, and what leaves them guessing. */
export function Examples() {
  return (
    <details className="examples">
      <summary>See a good and a poor example</summary>
      <h3 className="ds-text-heading--md">Good</h3>
      <blockquote>
        You took a cloud system through its first authorization. Mine is due in May and I have never written a
        security plan. I hope to have a draft by March that you would have signed, and to know whom to involve
        when.
      </blockquote>
      <p>It names what fits, one goal, and a time.</p>
      <h3 className="ds-text-heading--md">Poor</h3>
      <blockquote>Hi, I want to grow in security. Could you be my mentor?</blockquote>
      <p>It could go to anyone, so it is hard to say yes to.</p>
    </details>
  );
}
