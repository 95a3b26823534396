import { queryOptions, type QueryClient } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  type Meeting,
  type MeetingReport,
  type MeetingReportUpdate,
  type NewMeeting,
  type Versioned,
} from '@/shared/api';

export const reportQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'report'],
    queryFn: ({ signal }) => {
      const params = { path: { id: meetingId } };
      return versionedBodyOf(api.GET('/api/v1/meetings/{id}/report', { params, signal }));
    },
  });

export function scheduleMeeting(engagementId: string, body: NewMeeting, idempotencyKey: string) {
  const params = { path: { id: engagementId }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/engagements/{id}/meetings', { params, body }));
}

export function changeMeeting(body: NewMeeting, from: Versioned<Meeting>) {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.PUT('/api/v1/meetings/{id}', { params, body }));
}

export type Step = 'cancel' | 'miss';

export function takeStep(step: Step, from: Versioned<Meeting>) {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return step === 'cancel'
    ? versionedBodyOf(api.POST('/api/v1/meetings/{id}/cancel', { params }))
    : versionedBodyOf(api.POST('/api/v1/meetings/{id}/miss', { params }));
}

export function fileReport(body: MeetingReportUpdate, from: Versioned<MeetingReport>) {
  const params = { path: { id: from.value.meetingId }, header: ifMatch(from) };
  return versionedBodyOf(api.PUT('/api/v1/meetings/{id}/report', { params, body }));
}

/** What else shows meetings: the mentorship with its counts, and what waits for the person. */
export function refreshAround(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: ['engagements'] });
  void queryClient.invalidateQueries({ queryKey: ['tasks'] });
}
