import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Enrollment, MatchRequest, Profile } from '@/shared/api';
import { ButtonLink, Deadline, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { dateInWords, dueInWords } from '@/shared/ui/format';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';
import { useMe } from '@/shared/domain/me';
import { isCurrent, useMyEnrollments } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { useProgram, useProgramSlug } from '@/shared/domain/program';
import { onHoldInWords, pendingRequestsQuery, requestQuery } from '@/shared/domain/matchrequest';
import { text, useAddress } from '@/shared/ui/address';
import { isolated } from '@/shared/ui/text';
import { RequestForm } from './RequestForm';

/** A request that led to nothing, whose words are sent on. */
const params = { words: text };

/** Beside a mentor: the way to ask, or why it is not open now and what to do instead. */
export function RequestPanel({ profile }: { profile: Profile }) {
  const program = useProgram();
  const me = useMe();
  const enrollments = useMyEnrollments();
  const requests = useQuery(pendingRequestsQuery(useProgramSlug()));
  const { words: written } = useAddress(params).values;
  // Without them the form is empty, as for anybody else.
  const words = useQuery({ ...requestQuery(written), enabled: written !== '', retry: false });
  const { heading, focusHeading } = useHeadingFocus();
  const first = isolated(profile.person.name);
  const isToThem = (request: MatchRequest) => request.mentorProfileId === profile.id;
  const asked = requests.data?.find(isToThem);

  return (
    <aside className="card" aria-labelledby="request">
      <h2 id="request" ref={heading} tabIndex={-1} className="ds-text-heading--xl">
        {asked ? `You asked ${first}` : `Ask ${first}`}
      </h2>
      <QueryState query={enrollments} skeleton={<Skeleton shape="form" count={3} />}>
        {(mine) => (
          <QueryState query={requests} skeleton={<Skeleton shape="form" count={3} />}>
            {() => {
              if (me.id === profile.person.id)
                return <Text>This is your own profile, as others see it.</Text>;
              if (asked) return <Asked request={asked} />;
              if (!program.policy.matching.menteeRequests) {
                return <Text>In this program, the {program.presentation.supportTeam} proposes matches.</Text>;
              }
              const mentee = mine.find((each) => each.role === 'MENTEE' && isCurrent(each));
              if (mentee?.state !== 'ACTIVE') return <NotYet enrollment={mentee} />;
              if (!hasRoom(profile)) {
                return (
                  <Text
                    action={<ButtonLink to={`${paths.mentors}?open=true`}>See who has room now</ButtonLink>}
                  >
                    {profile.awayUntil === undefined
                      ? `${first} is not taking requests right now.`
                      : `${first} is away until ${dateInWords(profile.awayUntil)}. Ask again after that, or choose someone else.`}
                  </Text>
                );
              }
              if (words.isLoading) return <Skeleton shape="form" count={3} />;
              return (
                <RequestForm
                  profile={profile}
                  policy={program.policy}
                  words={words.data?.value}
                  onSent={focusHeading}
                  onDuplicate={() => {
                    // With a request that was sent elsewhere the form goes away; with a mentorship it stays.
                    void requests.refetch().then(({ data }) => {
                      if (data?.some(isToThem)) focusHeading();
                    });
                  }}
                />
              );
            }}
          </QueryState>
        )}
      </QueryState>
    </aside>
  );
}

function hasRoom({ openToRequests, awayUntil, listed, capacity, placesTaken = 0 }: Profile): boolean {
  return (
    openToRequests && awayUntil === undefined && listed && (capacity === undefined || placesTaken < capacity)
  );
}

function Text({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <>
      <p>{children}</p>
      {action}
    </>
  );
}

function Asked({ request }: { request: MatchRequest }) {
  return (
    <Text action={<ButtonLink to={paths.request(request.id)}>See your request</ButtonLink>}>
      You asked <bdi>{request.mentor.name}</bdi>. {request.onHold && `${onHoldInWords(request.onHold)} `}They
      should answer by <Deadline at={request.dueAt} /> ({dueInWords(request.dueIn).toLowerCase()}). We’ll let
      you know as soon as they answer.
    </Text>
  );
}

function NotYet({ enrollment }: { enrollment: Enrollment | undefined }) {
  if (!enrollment) {
    return (
      <Text
        action={
          <ButtonLink to={paths.join('MENTEE')} primary>
            Join as a mentee
          </ButtonLink>
        }
      >
        To ask a mentor, first join the program as a mentee. It takes about 10 minutes.
      </Text>
    );
  }
  if (enrollment.state === 'DRAFT') {
    return (
      <Text
        action={
          <ButtonLink to={paths.joinStep(enrollment.id, 'send')} primary>
            Finish your profile
          </ButtonLink>
        }
      >
        You haven’t sent your profile yet. Once you send it and your place is confirmed, you can ask.
      </Text>
    );
  }
  return (
    <Text action={<ButtonLink to={paths.profile}>Check your enrollment status</ButtonLink>}>
      You can ask as soon as your place in the program is confirmed.
    </Text>
  );
}
