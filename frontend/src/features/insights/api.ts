import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api';
import type { Period } from './period';

export const summaryQuery = (program: string, period: Period) =>
  queryOptions({
    queryKey: ['metrics', 'summary', program, period],
    queryFn: ({ signal }) => {
      const query = { program, ...period };
      return bodyOf(api.GET('/api/v1/metrics/summary', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

/** The same figures as a sheet. */
export function summaryAsCsv(program: string, period: Period): Promise<string> {
  const query = { program, ...period };
  return bodyOf<string>(
    api.GET('/api/v1/metrics/summary', {
      params: { query },
      headers: { Accept: 'text/csv' },
      parseAs: 'text',
    }),
  );
}
