import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api';

/** What waits for the person, theirs first and soonest first. */
export const tasksQuery = (program: string) =>
  queryOptions({
    queryKey: ['tasks', program],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/me/tasks', { params: { query: { program } }, signal }))).items,
  });

/** The person's mentorships that are not over. */
export const openEngagementsQuery = (program: string) =>
  queryOptions({
    queryKey: ['engagements', 'mine', 'open', program],
    queryFn: async ({ signal }) => {
      const query = {
        program,
        person: 'me',
        state: ['DISCOVERY' as const, 'ACTIVE' as const, 'PAUSED' as const],
      };
      return (await bodyOf(api.GET('/api/v1/engagements', { params: { query }, signal }))).items;
    },
  });
