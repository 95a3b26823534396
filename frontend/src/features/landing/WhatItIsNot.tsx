const points = [
  ['Not a second pair of hands', 'The mentor advises; the mentee’s work stays the mentee’s.'],
  ['Not a course', 'There is no curriculum. The talks follow what one person needs.'],
  ['Not a shortcut', 'It takes time and effort from both, and gives back in proportion.'],
  ['Not a reporting line', 'A mentor does not manage, grade or evaluate a mentee.'],
  ['Not compulsory', 'You take part because you want to, and may stop when it no longer helps.'],
] as const;

export function WhatItIsNot() {
  return (
    <section aria-labelledby="not">
      <h2 id="not" className="ds-text-heading--2xl">
        What mentorship is not
      </h2>
      <ul className="landing__nots">
        {points.map(([title, text]) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
