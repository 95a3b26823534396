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
    <DataTable caption="People in this stage" heads={['Name', 'Role', unit, 'In this stage', 'Joined']}>
      {enrollments.map(({ id, person, role, stateSince, createdAt }) => (
        <tr key={id} className={id === selected ? 'pipeline__selected' : ''}>
          <th scope="row">
            <Link
              to={linkTo(id)}
              preventScrollReset
              {...(id === selected ? { 'aria-current': 'true' as const } : {})}
            >
              <bdi>{person.name}</bdi>
            </Link>
          </th>
          <td data-label="Role">{roleWords[role]}</td>
          <td data-label={unit}>
            <bdi>{person.component ?? 'Not given'}</bdi>
          </td>
          <td data-label="In this stage">{agoInWords(stateSince, timeZone)}</td>
          <td data-label="Joined">
            <Moment at={createdAt} dayOnly />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
