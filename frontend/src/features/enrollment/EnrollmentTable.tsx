import { Link } from 'react-router';
import type { Enrollment } from '@/shared/api';
import { DataTable, Moment } from '@/shared/ui';
import { agoInWords, useTimeZone } from '@/shared/ui/format';
import { useUnitName } from '@/shared/domain/program';
import { roleWords } from '@/shared/domain/words';

interface Props {
  enrollments: readonly Enrollment[];
  selected: string | undefined;
  linkTo: (enrollmentId: string) => string;
}

export function EnrollmentTable({ enrollments, selected, linkTo }: Props) {
  const timeZone = useTimeZone();
  const unit = useUnitName();
  return (
    <DataTable
      caption="People in this stage"
      rows={enrollments}
      keyOf={({ id }) => id}
      rowClassName={({ id }) => (id === selected ? 'pipeline__selected' : undefined)}
      columns={[
        {
          head: 'Name',
          cell: ({ id, person }) => (
            <Link
              to={linkTo(id)}
              preventScrollReset
              {...(id === selected ? { 'aria-current': 'true' as const } : {})}
            >
              <bdi>{person.name}</bdi>
            </Link>
          ),
        },
        { head: 'Role', cell: ({ role }) => roleWords[role] },
        { head: unit, cell: ({ person }) => <bdi>{person.component ?? 'Not given'}</bdi> },
        { head: 'In this stage since', cell: ({ stateSince }) => agoInWords(stateSince, timeZone) },
        { head: 'Joined', cell: ({ createdAt }) => <Moment at={createdAt} dayOnly /> },
      ]}
    />
  );
}
