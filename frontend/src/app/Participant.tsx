import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Outlet } from 'react-router';
import { clearDrafts, DraftOwner } from '@/shared/domain/form';
import { meQuery } from '@/shared/domain/me';
import { ParticipantContext, type Participant as Known } from '@/shared/domain/participant';
import { ProblemPart } from '@/shared/domain/problem';
import { programQuery, taxonomyQuery, useProgramSlug } from '@/shared/domain/program';
import { Page } from '@/shared/ui';
import { firstKnownZone, TimeZoneContext } from '@/shared/ui/format';
import { Waiting } from './Waiting';

/** Around every screen of a person: nothing is shown before it is known who is there, in which program and zone. */
export function Participant() {
  const me = useQuery(meQuery);
  const program = useQuery(programQuery(useProgramSlug()));
  const taxonomy = useQuery(taxonomyQuery);
  const known = useMemo<Known | undefined>(
    () =>
      me.data && program.data && taxonomy.data
        ? { me: me.data, program: program.data, taxonomy: taxonomy.data }
        : undefined,
    [me.data, program.data, taxonomy.data],
  );
  const id = known?.me.value.id;
  // What someone else typed in this tab goes as soon as another person is there.
  useEffect(() => {
    if (id !== undefined) clearDrafts(id);
  }, [id]);
  if (known) {
    return (
      <ParticipantContext value={known}>
        <TimeZoneContext value={firstKnownZone(known.me.value.timeZone, known.program.timeZone)}>
          <DraftOwner value={id}>
            {/* Another person or program begins anew, with nothing on the screen of the one before. */}
            <Outlet key={`${id} ${known.program.slug}`} />
          </DraftOwner>
        </TimeZoneContext>
      </ParticipantContext>
    );
  }
  const failed = [me, program, taxonomy].filter((query) => query.isError && query.data === undefined);
  const [first] = failed;
  if (!first?.error) return <Waiting />;
  return (
    <Page title="We can’t open this page">
      <ProblemPart error={first.error} retry={() => failed.forEach((query) => void query.refetch())} />
    </Page>
  );
}
