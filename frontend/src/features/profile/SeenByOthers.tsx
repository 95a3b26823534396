import type { Role } from '@/shared/api';
import { useSupportTeam } from '@/shared/domain/program';
import { seenByOthers, type StepName } from './steps';

export function SeenByOthers({ step, role }: { step: StepName; role: Role }) {
  const team = useSupportTeam();
  return (
    <aside className="seen-by-others" aria-labelledby="seen-by-others">
      <h2 id="seen-by-others" className="ds-text-heading--md">
        What others will see
      </h2>
      {seenByOthers(step, role, team).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </aside>
  );
}
