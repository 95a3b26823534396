import { seenByOthers, type StepName } from './steps';

export function SeenByOthers({ step }: { step: StepName }) {
  return (
    <aside className="seen-by-others" aria-labelledby="seen-by-others">
      <h2 id="seen-by-others" className="ds-text-heading--md">
        What others will see
      </h2>
      {seenByOthers[step].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </aside>
  );
}
