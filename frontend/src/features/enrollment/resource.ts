import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api';
import { roots } from '@/shared/domain/roots';

/** Whether files that people send are scanned for viruses. */
export const scanningQuery = queryOptions({
  queryKey: [...roots.scanning],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/file-scanning', { signal })),
});
