import { useQuery } from '@tanstack/react-query';
import { useTransition, type Enrollment, type ManagerApproval, type Versioned } from '@/shared/api';
import { managerApprovalsQuery } from '@/shared/domain/approval';
import { decideEnrollment, enrollmentQuery, type Decision } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { programsQuery } from '@/shared/domain/program';
import { Empty, Page, Skeleton, useAnnounce } from '@/shared/ui';
import { isolated } from '@/shared/ui/text';
import { AnswerForm } from './AnswerForm';
import { Request } from './Request';

/** What waits for me as a manager who is signed in: the same that the links in my mail open. */
export function ApprovalsPage() {
  const approvals = useQuery(managerApprovalsQuery);
  return (
    <Page
      title="Approvals"
      lead="People who named you as their manager and want to take part."
      breadcrumb={[{ label: 'Home', to: paths.home }]}
    >
      <QueryState
        query={approvals}
        skeleton={<Skeleton shape="cards" count={2} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty heading="Nobody is waiting for your answer">
            We’ll email you when someone names you as their manager.
          </Empty>
        }
      >
        {({ items }) => (
          <ul className="cards">
            {items.map((approval) => (
              <li key={approval.enrollmentId} className="card">
                <Waiting approval={approval} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Page>
  );
}

function Waiting({ approval }: { approval: ManagerApproval }) {
  const enrollment = useQuery(enrollmentQuery(approval.enrollmentId));
  const programs = useQuery(programsQuery);
  const program = programs.data?.find(({ slug }) => slug === approval.program);
  return (
    <>
      <h2 className="ds-text-heading--xl">
        <bdi>{approval.person.name}</bdi>
      </h2>
      <Request approval={approval} program={program} />
      <QueryState query={enrollment} skeleton={<Skeleton shape="text" count={3} />}>
        {(versioned) => <Answer enrollment={versioned} />}
      </QueryState>
    </>
  );
}

function Answer({ enrollment }: { enrollment: Versioned<Enrollment> }) {
  const { id, person } = enrollment.value;
  const announce = useAnnounce();
  const { run, mutation } = useTransition({
    step: decideEnrollment(id),
    from: enrollment,
    onDone: (_, { verb }: Decision) =>
      announce(
        `You ${verb === 'approve' ? 'approved' : 'declined'} the request of ${isolated(person.name)}.`,
      ),
  });
  return <AnswerForm name={person.name} sending={mutation} onAnswer={run} />;
}
