import type { ManagerApproval } from '@/shared/api';
import { useUnitName } from '@/shared/domain/program';
import { roleWords } from '@/shared/domain/words';
import { Facts, Moment } from '@/shared/ui';

/** What a manager decides about: who asks, as what, and how much time it takes. */
export function Request({ approval, program }: { approval: ManagerApproval; program: string }) {
  const { person, role, timeNeeded, submittedAt } = approval;
  const unit = useUnitName();
  return (
    <Facts
      facts={[
        { label: 'Program', value: program },
        { label: 'Who asks', value: <bdi>{person.name}</bdi> },
        { label: unit, value: person.component && <bdi>{person.component}</bdi> },
        { label: 'Wants to be a', value: roleWords[role].toLowerCase() },
        { label: 'Time needed', value: timeNeeded },
        { label: 'Asked on', value: <Moment at={submittedAt} dayOnly /> },
      ]}
    />
  );
}
