import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { createQueryClient } from '@/shared/api/queryClient';
import { clearPrivateDrafts } from '@/shared/domain/form';
import { useSession } from '@/shared/session';

/**
 * What is read, what waits to be sent and what is typed in confidence belong to one person: when they leave, all of it
 * goes, with the screens that show it, before the next one is there. What was read before signing in stays.
 */
export function PersonalData({ children }: { children: ReactNode }) {
  const { person } = useSession();
  const [there, setThere] = useState(person);
  const [left, setLeft] = useState(0);
  if (person !== there) {
    setThere(person);
    if (there !== undefined) setLeft(left + 1);
  }
  return <OfOnePerson key={left}>{children}</OfOnePerson>;
}

function OfOnePerson({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  useEffect(
    () => () => {
      queryClient.clear();
      clearPrivateDrafts();
    },
    [queryClient],
  );
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
