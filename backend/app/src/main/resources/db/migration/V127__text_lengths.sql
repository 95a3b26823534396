-- What people write is never longer than the contract says: char_length counts code points, as the
-- contract does.
alter table person
    add constraint ck_person_phone_length check (char_length(phone) <= 30),
    add constraint ck_person_component_length check (char_length(component) <= 120),
    add constraint ck_person_manager_name_length check (char_length(manager_name) <= 120),
    add constraint ck_person_manager_email_length check (char_length(manager_email) <= 254);

alter table profile
    add constraint ck_profile_headline_length check (char_length(headline) <= 120),
    add constraint ck_profile_summary_length check (char_length(summary) <= 2000),
    add constraint ck_profile_short_term_goal_length check (char_length(short_term_goal) <= 1000),
    add constraint ck_profile_long_term_goal_length check (char_length(long_term_goal) <= 1000),
    add constraint ck_profile_reason_for_joining_length check (char_length(reason_for_joining) <= 1000),
    add constraint ck_profile_non_availability_length check (char_length(non_availability) <= 500);

alter table enrollment
    add constraint ck_enrollment_decision_note_length check (char_length(decision_note) <= 1000);

alter table engagement
    add constraint ck_engagement_end_reason_length check (char_length(end_reason) <= 2000);

alter table agreement
    add constraint ck_agreement_expectations_length check (char_length(expectations) <= 4000);

alter table goal
    add constraint ck_goal_title_length check (char_length(title) <= 200),
    add constraint ck_goal_specific_length check (char_length(specific) <= 1000),
    add constraint ck_goal_measurable_length check (char_length(measurable) <= 1000),
    add constraint ck_goal_achievable_length check (char_length(achievable) <= 1000),
    add constraint ck_goal_relevant_length check (char_length(relevant) <= 1000);

alter table match_request
    add constraint ck_match_request_resonated_length check (char_length(resonated) <= 2000),
    add constraint ck_match_request_hopes_length check (char_length(hopes) <= 2000),
    add constraint ck_match_request_decline_reason_length check (char_length(decline_reason) <= 2000);

create function longest(text[]) returns integer
language sql immutable strict parallel safe
return (select max(char_length(each)) from unnest($1) each);

alter table meeting
    add constraint ck_meeting_place_length check (char_length(place) <= 300),
    add constraint ck_meeting_agenda_length check (longest(agenda) <= 300);

alter table private_note
    add constraint ck_private_note_text_length check (char_length(text) <= 4000);

alter table survey
    add constraint ck_survey_title_length check (char_length(title) <= 200);
