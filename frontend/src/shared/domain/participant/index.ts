import { createContext, useContext } from 'react';
import type { Me, Program, Taxonomy, Versioned } from '@/shared/api';

/** What every screen of a person who is signed in stands on. */
export interface Participant {
  me: Versioned<Me>;
  program: Program;
  taxonomy: Taxonomy;
}

export const ParticipantContext = createContext<Participant | undefined>(undefined);

/** Never absent: the layout around the screens loads it first. */
export function useParticipant(): Participant {
  const participant = useContext(ParticipantContext);
  if (!participant) throw new Error('Only screens inside the participant layout know who is there.');
  return participant;
}
