import type { ManagerApproval, Program } from '@/shared/api';
import { roleWords } from '@/shared/domain/words';
import { Facts, Moment } from '@/shared/ui';

/** What a manager decides about: as what, from where, and how much time it takes. */
export function Request({ approval, program }: { approval: ManagerApproval; program: Program | undefined }) {
  const { person, role, timeNeeded, submittedAt } = approval;
  return (
    <Facts
      facts={[
        { label: 'Program', value: program?.name ?? approval.program },
        {
          label: program?.presentation.unit.name ?? 'Organization',
          value: person.component && <bdi>{person.component}</bdi>,
        },
        { label: 'Role', value: roleWords[role] },
        { label: 'Time needed', value: timeNeeded },
        { label: 'Asked on', value: <Moment at={submittedAt} dayOnly /> },
      ]}
    />
  );
}
