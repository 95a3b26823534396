import { stages, type Stage } from './stage';

/** The way of a mentorship, and where on it the two are. */
export function Stepper({ stage }: { stage: Stage }) {
  const here = stages.indexOf(stage);
  return (
    <ol className="stepper" aria-label="Stages">
      {stages.map((each, index) => (
        <li
          key={each}
          className={index < here ? 'stepper__done' : ''}
          {...(index === here ? { 'aria-current': 'step' as const } : {})}
        >
          {each}
          <span className="ds-u-visibility--screen-reader">
            {index < here ? ', done' : index === here ? ', you are here' : ', to come'}
          </span>
        </li>
      ))}
    </ol>
  );
}
