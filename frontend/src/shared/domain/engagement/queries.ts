import { queryOptions } from '@tanstack/react-query';
import { api, versionedBodyOf } from '@/shared/api';

/** One mentorship, with the version its plan and its steps are changed from. */
export const engagementQuery = (id: string) =>
  queryOptions({
    queryKey: ['engagements', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/engagements/{id}', { params: { path: { id } }, signal })),
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/meetings/{id}', { params: { path: { id } }, signal })),
  });
