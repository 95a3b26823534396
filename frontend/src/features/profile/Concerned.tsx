import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { EngagementSummary, Enrollment, MatchRequest, Role } from '@/shared/api';
import { openEngagementsQuery } from '@/shared/domain/engagement';
import type { OwnTransition } from '@/shared/domain/enrollment';
import { openRequestsQuery } from '@/shared/domain/matchrequest';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { Skeleton } from '@/shared/ui';

interface Open {
  requests: MatchRequest[];
  mentorships: EngagementSummary[];
}

/** The open requests and mentorships that a person has in the role of an enrollment. */
export function useConcerned({ program, role, person }: Enrollment, enabled: boolean) {
  const mine = role === 'MENTEE' ? 'mentee' : 'mentor';
  return useQueries({
    queries: [
      { ...openRequestsQuery(program), enabled },
      { ...openEngagementsQuery(program), enabled },
    ],
    combine: ([requests, engagements]) => ({
      data: requests.data &&
        engagements.data && {
          requests: requests.data.filter((request) => request[mine].id === person.id),
          mentorships: engagements.data.filter((engagement) => engagement[mine].id === person.id),
        },
      error: requests.error ?? engagements.error,
      refetch: () => Promise.all([requests.refetch(), engagements.refetch()]),
    }),
  });
}

/** A step that others notice; what reopens had ended before, and nobody waits for it. */
export type NoticedStep = Exclude<OwnTransition, 'reopen'>;

const words: Record<NoticedStep, { requests: Record<Role, string>; mentorships: string }> = {
  pause: {
    requests: { MENTEE: 'Requests put on hold', MENTOR: 'Requests that still wait for your answer' },
    mentorships: 'Mentorships that continue',
  },
  resume: {
    requests: { MENTEE: 'Requests no longer on hold', MENTOR: 'Requests that wait for your answer' },
    mentorships: 'Mentorships underway',
  },
  withdraw: {
    requests: { MENTEE: 'Requests that are closed', MENTOR: 'Requests that are closed' },
    mentorships: 'Mentorships to end before you can leave',
  },
};

/** Nobody leaves in the middle of a mentorship, and nobody does anything before they have read what follows. */
export function mayGoOn(verb: NoticedStep, open: Open | undefined): boolean {
  return open !== undefined && (verb !== 'withdraw' || open.mentorships.length === 0);
}

interface Props {
  verb: NoticedStep;
  role: Role;
  query: ReturnType<typeof useConcerned>;
}

/** Whom a step of an enrollment concerns, by number and name, before it is done. */
export function Concerned({ verb, role, query }: Props) {
  const other = role === 'MENTEE' ? 'mentor' : 'mentee';
  return (
    <QueryState<Open>
      query={query}
      skeleton={<Skeleton shape="text" count={2} />}
      isEmpty={({ requests, mentorships }) => requests.length + mentorships.length === 0}
      empty={<p>You have no open requests or mentorships as a {role === 'MENTEE' ? 'mentee' : 'mentor'}.</p>}
    >
      {({ requests, mentorships }) => (
        <dl className="facts ds-u-margin-top--2">
          <Named what={words[verb].requests[role]} of={requests}>
            {(request) => (
              <Link to={paths.request(request.id)}>
                <bdi>{request[other].name}</bdi>
              </Link>
            )}
          </Named>
          <Named what={words[verb].mentorships} of={mentorships}>
            {(engagement) => (
              <Link to={paths.mentorship(engagement.id)}>
                <bdi>{engagement[other].name}</bdi>
              </Link>
            )}
          </Named>
        </dl>
      )}
    </QueryState>
  );
}

interface NamedProps<T> {
  what: string;
  of: readonly T[];
  children: (each: T) => ReactNode;
}

function Named<T extends { id: string }>({ what, of, children }: NamedProps<T>) {
  if (of.length === 0) return null;
  return (
    <div>
      <dt>
        {what} ({of.length})
      </dt>
      <dd>
        <ul className="ds-c-list ds-c-list--bare ds-u-padding-left--0">
          {of.map((each) => (
            <li key={each.id}>{children(each)}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
