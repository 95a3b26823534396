-- An index for every order that a list offers, with the filters it is usually read with in front.
-- The id breaks ties, in the direction of the order.
drop index ix_enrollment_program_state;
drop index ix_enrollment_person_id;
create index ix_enrollment_state_since on enrollment (state_since, id);
create index ix_enrollment_sort_name on enrollment (sort_name, id);
create index ix_enrollment_person_id_state_since on enrollment (person_id, state_since, id);
create index ix_enrollment_program_sort_name on enrollment (program, sort_name, id);
create index ix_enrollment_program_role_state_state_since on enrollment (program, role, state, state_since, id);
create index ix_enrollment_program_role_state_sort_name on enrollment (program, role, state, sort_name, id);

-- The order endsOn has engagements without an end last.
create index ix_engagement_opened_at on engagement (opened_at, id);
create index ix_engagement_ends_on on engagement ((coalesce(ends_on, date '9999-12-31')), id);
create index ix_engagement_program_ends_on on engagement (program, (coalesce(ends_on, date '9999-12-31')), id);
create index ix_engagement_program_state_opened_at on engagement (program, state, opened_at, id);
create index ix_engagement_program_state_ends_on on engagement (program, state, (coalesce(ends_on, date '9999-12-31')), id);
create index ix_engagement_mentee_id_ends_on on engagement (mentee_id, (coalesce(ends_on, date '9999-12-31')), id);
create index ix_engagement_mentor_id_ends_on on engagement (mentor_id, (coalesce(ends_on, date '9999-12-31')), id);

drop index ix_match_request_proposed_by;
create index ix_match_request_due_at on match_request (due_at, id);
create index ix_match_request_created_at on match_request (created_at, id);
create index ix_match_request_program_status_due_at on match_request (program, status, due_at, id);
create index ix_match_request_program_status_created_at on match_request (program, status, created_at, id);
create index ix_match_request_mentee_id_created_at on match_request (mentee_id, created_at, id);
create index ix_match_request_mentor_id_created_at on match_request (mentor_id, created_at, id);
create index ix_match_request_proposed_by_status_due_at on match_request (proposed_by, status, due_at, id);
create index ix_match_request_proposed_by_status_created_at on match_request (proposed_by, status, created_at, id);

create index ix_meeting_report_program_due_at on meeting_report (program, due_at, id);
create index ix_meeting_report_program_state_due_at on meeting_report (program, state, due_at, id);
create index ix_meeting_report_engagement_id_due_at on meeting_report (engagement_id, due_at, id);
create index ix_meeting_report_help_wanted on meeting_report (program, due_at, id) where help_wanted;

create index ix_survey_program_created_at on survey (program, created_at, id);

drop index ix_profile_directory;
create index ix_profile_directory_room on profile (program, no_room, sort_name, id) where listed;
create index ix_profile_directory_name on profile (program, sort_name, id) where listed;
create index ix_profile_directory_years on profile (program, (coalesce(years_of_experience, 0)), id) where listed;
create index ix_profile_directory_room_changed on profile (program, room_changed) where listed;
