import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

/** Only what may pass by itself is asked for again; whoever has waited for a deadline decides what comes next. */
function worthRetrying(failures: number, error: Error): boolean {
  return failures < 2 && ApiProblem.is(error, 'offline', 'unavailable', 'request-in-progress');
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000 },
      mutations: { retry: worthRetrying, retryDelay: (attempt) => 1_000 * 2 ** attempt },
    },
  });
}
