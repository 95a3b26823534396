-- Requests that nobody answers expire, and engagements past their end are asked for it once: by
-- jobs that look for what is still open.
create index ix_match_request_pending on match_request (program, created_at, id) where status = 'PENDING';

alter table engagement add column end_asked_for date;
create index ix_engagement_running on engagement (program, ends_on, id) where state in ('ACTIVE', 'PAUSED');
