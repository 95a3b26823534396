import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { useSubmit, type Enrollment, type Role } from '@/shared/api';
import { ActionButton, ButtonLink, Page, SaveStatus, Skeleton, useTitleFocus } from '@/shared/ui';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { createEnrollment, isCurrent, useMyEnrollments } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { oneOf, useAddress } from '@/shared/ui/address';
import { useProgram } from '@/shared/domain/program';

const doors: readonly { role: Role; title: string; text: string; button: string }[] = [
  {
    role: 'MENTEE',
    title: 'Find a mentor',
    text: 'You bring a question, a task, or a wish to grow. You set the goals and keep things moving; your mentor brings experience.',
    button: 'Join as a mentee',
  },
  {
    role: 'MENTOR',
    title: 'Become a mentor',
    text: 'You bring experience and some time. You decide how many mentees you take, how often you meet, and when you pause.',
    button: 'Join as a mentor',
  },
];

const params = { role: oneOf<Role>(['MENTOR', 'MENTEE']) };

/** The beginning of joining: in which role. Who came through one of the two doors sees that one first. */
export function JoinPage() {
  const program = useProgram();

  return (
    <Page
      title={`Join ${program.name}`}
      lead="Six short steps, about 10 minutes. We save your answers as you go, so you can stop and come back."
      breadcrumb={[{ label: 'Home', to: paths.home }]}
    >
      <QueryState query={useMyEnrollments()} skeleton={<Skeleton shape="cards" count={2} />}>
        {(enrollments) => <Doors enrollments={enrollments} />}
      </QueryState>
    </Page>
  );
}

/** Whoever comes back to a draft goes on with it; one that is begun here begins at its beginning. */
function Doors({ enrollments }: { enrollments: Enrollment[] }) {
  const wanted = useAddress(params).values.role;
  const [left] = useState(() => enrollments.find(({ state, role }) => state === 'DRAFT' && role === wanted));
  if (left) return <Navigate to={paths.joinOn(left.id)} replace />;
  const ordered = wanted === 'MENTOR' ? [...doors].reverse() : doors;
  return (
    <ul className="cards cards--two">
      {ordered.map((door, index) => (
        <Door
          key={door.role}
          {...door}
          primary={index === 0}
          existing={enrollments.find((each) => each.role === door.role && isCurrent(each))}
        />
      ))}
    </ul>
  );
}

interface DoorProps {
  role: Role;
  title: string;
  text: string;
  button: string;
  primary: boolean;
  existing: Enrollment | undefined;
}

function Door({ role, title, text, button, primary, existing }: DoorProps) {
  const navigate = useNavigate();
  const program = useProgram().slug;
  const { submit, mutation } = useSubmit(createEnrollment, {
    onSuccess: (enrollment) => navigate(paths.joinStep(enrollment.id, 'you')),
    onDuplicate: useTitleFocus(),
  });

  return (
    <li className="card">
      <h2 className="ds-text-heading--xl">{title}</h2>
      <p>{text}</p>
      {existing?.state === 'DRAFT' && (
        <ButtonLink to={paths.joinStep(existing.id, 'you')} primary={primary}>
          Pick up where you left off
        </ButtonLink>
      )}
      {existing && existing.state !== 'DRAFT' && (
        <>
          <p>You already joined in this role.</p>
          <ButtonLink to={paths.profile}>See your profile</ButtonLink>
        </>
      )}
      {!existing && (
        <>
          <ActionProblem error={mutation.error} words={{ duplicate: 'You already joined in this role.' }} />
          <ActionButton
            {...(primary ? { variation: 'solid' as const } : {})}
            inactive={mutation.isPending}
            onClick={() => submit({ program, role })}
          >
            {button}
          </ActionButton>
          <SaveStatus sending={mutation} />
        </>
      )}
    </li>
  );
}
