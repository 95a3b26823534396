import { useInfiniteQuery } from '@tanstack/react-query';
import { ButtonLink, Empty } from '@/shared/ui';
import { enrollmentsQuery } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { useProgramSlug } from '@/shared/domain/program';
import { agoInWords, useTimeZone } from '@/shared/ui/format';
import { Chooser } from './Chooser';
import { useProposalAddress } from './address';

/** Mentees who take part, longest first. */
export function ChooseMentee({ mentor }: { mentor: string }) {
  const program = useProgramSlug();
  const timeZone = useTimeZone();
  const { q } = useProposalAddress().values;
  const query = useInfiniteQuery(
    enrollmentsQuery({
      program,
      role: 'MENTEE',
      state: ['ACTIVE'],
      sort: 'stateSince',
      ...(q ? { q } : {}),
    }),
  );
  return (
    <Chooser
      noun="mentee"
      searchLabel="Search by name"
      query={query}
      empty={
        <Empty
          heading={q ? 'No mentees with that name' : 'No active mentees yet'}
          action={<ButtonLink to={paths.pipeline}>Open the pipeline</ButtonLink>}
        >
          You can propose only mentees who are active.
        </Empty>
      }
      candidateOf={({ profileId, person, stateSince }) => ({
        profileId,
        name: person.name,
        about: [person.component],
        note: `Became active ${agoInWords(stateSince, timeZone)}`,
      })}
      linkTo={(mentee) => paths.proposePair({ mentee, ...(mentor ? { mentor } : {}) })}
    />
  );
}
