import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Me, Program } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { myProgramsQuery } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { programsQuery, useChooseProgram, useProgramSlug } from '@/shared/domain/program';
import { Menu } from './Menu';

/** The programs a person may look at: their own and the one that is shown; all for those who run or read them. */
export function usePrograms(me: Me | undefined): readonly Program[] {
  const slug = useProgramSlug();
  const mine = useQuery({ ...myProgramsQuery, enabled: me !== undefined }).data;
  const staff = me?.roles.some((role) => role === 'COORDINATOR' || role === 'ANALYST') ?? false;
  const several = staff || (mine?.some((each) => each !== slug) ?? false);
  const all = useQuery({ ...programsQuery, enabled: several }).data;
  if (!several || !all) return [];
  const offered = all.filter((each) => staff || each.slug === slug || mine?.includes(each.slug));
  return offered.length > 1 ? offered : [];
}

interface Props {
  programs: readonly Program[];
  onGo?: () => void;
}

/** One button for each program; the one that is looked at is marked. */
export function ProgramButtons({ programs, onGo }: Props) {
  const slug = useProgramSlug();
  const choose = useChooseProgram();
  const navigate = useNavigate();
  const announce = useAnnounce();
  return programs.map((program) => (
    <li key={program.slug}>
      <button
        type="button"
        aria-current={program.slug === slug ? 'true' : undefined}
        onClick={() => {
          onGo?.();
          if (program.slug === slug) return;
          choose(program.slug);
          announce(`You’re now in the ${program.name}.`);
          void navigate(paths.home);
        }}
      >
        {program.name}
      </button>
    </li>
  ));
}

/** In the header, for a person in several programs. */
export function ProgramSwitch({ programs }: { programs: readonly Program[] }) {
  return <Menu label="Switch program">{(close) => <ProgramButtons programs={programs} onGo={close} />}</Menu>;
}
