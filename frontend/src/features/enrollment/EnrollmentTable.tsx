import { Link } from 'react-router';
import type { Enrollment } from '@/shared/api';
import { Choice } from '@cmsgov/design-system';
import { DataTable, Moment } from '@/shared/ui';
import { agoInWords, isToCome, useTimeZone } from '@/shared/ui/format';
import { isolated } from '@/shared/ui/text';
import { useUnitName } from '@/shared/domain/program';
import { roleWords } from '@/shared/domain/words';

interface Props {
  enrollments: readonly Enrollment[];
  selected: string | undefined;
  linkTo: (enrollmentId: string) => string;
  /** The ids of those to act on together. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

export function EnrollmentTable({ enrollments, selected, linkTo, chosen, onChoose }: Props) {
  const timeZone = useTimeZone();
  const unit = useUnitName();
  const ids = enrollments.map(({ id }) => id);
  const choose = (changed: readonly string[], isChosen: boolean) =>
    onChoose([...chosen.filter((id) => !changed.includes(id)), ...(isChosen ? changed : [])]);
  return (
    <>
      <Choice
        type="checkbox"
        name="choose-all"
        value="all"
        size="small"
        label={`Choose all ${ids.length} shown`}
        checked={ids.every((id) => chosen.includes(id))}
        onChange={({ target }) => choose(ids, target.checked)}
      />
      <DataTable
        caption="People in this stage"
        rows={enrollments}
        keyOf={({ id }) => id}
        rowClassName={({ id }) => (id === selected ? 'pipeline__selected' : undefined)}
        columns={[
          {
            head: 'Name',
            cell: ({ id, person }) => (
              <span className="pipeline__name">
                <input
                  type="checkbox"
                  aria-label={`Choose ${isolated(person.name)}`}
                  checked={chosen.includes(id)}
                  onChange={({ target }) => choose([id], target.checked)}
                />
                <Link
                  to={linkTo(id)}
                  preventScrollReset
                  {...(id === selected ? { 'aria-current': 'true' as const } : {})}
                >
                  <bdi>{person.name}</bdi>
                </Link>
              </span>
            ),
          },
          { head: 'Role', cell: ({ role }) => roleWords[role] },
          { head: unit, cell: ({ person }) => <bdi>{person.component ?? 'Not given'}</bdi> },
          {
            head: 'In this stage since',
            cell: ({ stateSince, overdueAt }) => (
              <>
                {agoInWords(stateSince, timeZone)}
                {overdueAt && !isToCome(overdueAt) && <strong className="pipeline__overdue">Overdue</strong>}
              </>
            ),
          },
          { head: 'Joined', cell: ({ createdAt }) => <Moment at={createdAt} dayOnly /> },
        ]}
      />
    </>
  );
}
