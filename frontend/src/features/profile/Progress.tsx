import { Link } from 'react-router';
import type { Role } from '@/shared/api';
import { paths } from '@/shared/domain/paths';
import { stepNames, titleOf, type StepName } from './steps';

interface Props {
  enrollmentId: string;
  role: Role;
  current: StepName;
}

/** Where one is in joining; each step can be gone to. */
export function Progress({ enrollmentId, role, current }: Props) {
  const position = stepNames.indexOf(current);
  const next = stepNames[position + 1];
  return (
    <nav aria-label="Steps" className="progress">
      <p className="progress__count">
        Step {position + 1} of {stepNames.length}.{' '}
        {next ? `Next: ${titleOf(next, role)}` : 'This is the last step.'}
      </p>
      <ol>
        {stepNames.map((step, index) => (
          <li key={step} className={index <= position ? 'progress__step--reached' : undefined}>
            <Link
              to={paths.joinStep(enrollmentId, step)}
              aria-current={step === current ? 'step' : undefined}
            >
              {titleOf(step, role)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
