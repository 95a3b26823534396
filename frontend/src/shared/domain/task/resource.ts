import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api';
import { roots } from '../roots';

/** What waits for the person, theirs first and soonest first. */
export const tasksQuery = (program: string) =>
  queryOptions({
    queryKey: [...roots.task, program],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/me/tasks', { params: { query: { program } }, signal }))).items,
  });
