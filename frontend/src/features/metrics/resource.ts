import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type MetricsSummary } from '@/shared/api';
import { daysOf, type Period } from './period';

export const summaryQuery = (program: string, period: Period) =>
  queryOptions({
    queryKey: ['metrics', 'summary', program, period],
    queryFn: async ({ signal }) => {
      const query = { program, ...daysOf(period) };
      const summary = await bodyOf(api.GET('/api/v1/metrics/summary', { params: { query }, signal }));
      // It is a sheet only when that is asked for.
      return summary as MetricsSummary;
    },
  });

/** The same figures as a sheet. */
export function summaryAsCsv(program: string, period: Period): Promise<string> {
  const query = { program, ...daysOf(period) };
  return bodyOf<string>(
    api.GET('/api/v1/metrics/summary', {
      params: { query },
      headers: { Accept: 'text/csv' },
      parseAs: 'text',
    }),
  );
}
