import { useQuery } from '@tanstack/react-query';
import type { Enrollment } from '@/shared/api';
import { Page, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { useHasRole, useMe } from '@/shared/domain/me';
import { isCurrent, useMyEnrollments } from '@/shared/domain/enrollment';
import { useProgramSlug } from '@/shared/domain/program';
import { NextStep, tasksQuery } from '@/shared/domain/task';
import { DeclinedCard } from './DeclinedCard';
import { ManagerDoor } from './ManagerDoor';
import { MyMentorships } from './MyMentorships';
import { NewcomerDoors } from './NewcomerDoors';
import { StaffDoors } from './StaffDoors';
import { NothingWaits, WaitingList } from './Tasks';

const isDeclined = ({ state }: Enrollment) => state === 'DECLINED';

/** What to do next, what else waits, and how the mentorships stand. */
export function HomePage() {
  const program = useProgramSlug();
  const enrollments = useMyEnrollments();
  const tasks = useQuery(tasksQuery(program));
  const { givenName } = useMe();
  const staff = useHasRole('COORDINATOR', 'ANALYST');
  const newcomer = enrollments.data?.every((each) => !isCurrent(each)) ?? false;

  return (
    <Page title={givenName ? `Hello, ${givenName}` : 'Home'}>
      <StaffDoors />
      <ManagerDoor />
      <QueryState query={enrollments} skeleton={<Skeleton shape="cards" count={1} />}>
        {(mine) =>
          !mine.some(isCurrent) ? (
            <NewcomerDoors first={!staff} />
          ) : (
            <QueryState query={tasks} skeleton={<Skeleton shape="cards" count={2} />}>
              {([first, ...others]) => (
                <>
                  {first && <NextStep task={first} />}
                  <WaitingList tasks={others} />
                  {mine.filter(isDeclined).map((each) => (
                    <DeclinedCard key={each.id} enrollment={each} primary={!first} />
                  ))}
                  {!first && !mine.some(isDeclined) && <NothingWaits />}
                </>
              )}
            </QueryState>
          )
        }
      </QueryState>
      {!newcomer && enrollments.data && <MyMentorships program={program} />}
    </Page>
  );
}
