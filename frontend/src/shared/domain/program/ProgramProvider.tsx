import { useQuery } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import { ApiProblem } from '@/shared/api';
import { ChooseProgramContext, ProgramContext } from './ProgramContext';
import { keepProgram, keptProgram } from './keptProgram';
import { programQuery } from './resource';

interface Props {
  /** The program of the site, for everyone who has chosen no other. */
  shown: string;
  children: ReactNode;
}

/** Which program the person looks at: the one chosen last in this browser, else that of the site. */
export function ProgramProvider({ shown, children }: Props) {
  const [slug, setSlug] = useState(() => keptProgram() ?? shown);
  const choose = useCallback((chosen: string) => {
    keepProgram(chosen);
    setSlug(chosen);
  }, []);
  // One that is no longer there must not keep anybody out.
  const { error } = useQuery(programQuery(slug));
  const gone = slug !== shown && ApiProblem.is(error, 'not-found');
  return (
    <ProgramContext value={gone ? shown : slug}>
      <ChooseProgramContext value={choose}>{children}</ChooseProgramContext>
    </ProgramContext>
  );
}
