-- A small installation as it stood with the first release, after its migration V050: sixteen people
-- who were brought together, met, reported and answered surveys. The tests migrate it.
create function pg_temp.id(kind integer, n integer) returns uuid language sql as $$
    select format('00000000-0000-7000-8000-%s', lpad((kind * 1000 + n)::text, 12, '0'))::uuid
$$;
create function pg_temp.at(hours integer) returns timestamptz language sql as $$
    select timestamptz '2025-03-03 14:00:00Z' + make_interval(hours => hours)
$$;

insert into program (slug, position, document)
values ('cms-isso', 0, '{"slug": "cms-isso", "policy": {"privacy": {"minimumGroupSize": 5}}}');
insert into taxonomy_term (kind, code, title, description, heading, position)
values ('TOPIC', 'ATO', 'Authorization', '', '', 0);

-- People 1 to 8 are mentees, 9 to 16 mentors; engagement n brings n and n + 8 together.
insert into person (id, version, created_at, updated_at, updated_by, subject, given_name, family_name, name,
                    email, component, employment, isso_standing, time_zone)
select pg_temp.id(1, n), 0, pg_temp.at(0), pg_temp.at(0), 'Person ' || n, 'subject-' || n, 'Person', n::text,
       'Person ' || n, 'person' || n || '@tests.example', 'OIT', 'FEDERAL', 'ISSO', 'America/New_York'
from generate_series(1, 16) n;
insert into person_block (blocker_id, blocked_id, created_at)
values (pg_temp.id(1, 1), pg_temp.id(1, 16), pg_temp.at(1));
insert into profile (id, version, created_at, updated_at, updated_by, person_id, program, role, headline, summary,
                     cadence, capacity, places_taken, open_to_requests, draft, listed, retired, search_text)
select pg_temp.id(2, n), 1, pg_temp.at(1), pg_temp.at(2), 'Person ' || n, pg_temp.id(1, n), 'cms-isso',
       case when n > 8 then 'MENTOR' else 'MENTEE' end, 'Łukasz helps', 'With François and Zoë', 'MONTHLY',
       case when n > 8 then 2 end, case when n > 14 then 1 else 0 end, true, false, n > 8, false,
       'lukasz helps with francois and zoe person ' || n
from generate_series(1, 16) n;
insert into profile_term (profile_id, kind, code) select id, 'TOPIC', 'ATO' from profile;
insert into profile_meeting_mode (profile_id, mode) select id, 'VIDEO' from profile;
insert into enrollment (id, version, created_at, updated_at, updated_by, person_id, program, role, profile_id, state,
                        state_since, membership_attested, submitted_at)
select pg_temp.id(3, n), 2, pg_temp.at(1), pg_temp.at(3), 'Person ' || n, pg_temp.id(1, n), 'cms-isso',
       case when n > 8 then 'MENTOR' else 'MENTEE' end, pg_temp.id(2, n), 'ACTIVE', pg_temp.at(3), false, pg_temp.at(2)
from generate_series(1, 16) n;

-- Engagement 9 is a second one of mentee 1, with mentor 10; 7 is active and 8 is new.
create temporary table pair as
select n, n as mentee, n + 8 as mentor from generate_series(1, 8) n union all values (9, 1, 10);
insert into engagement (id, version, created_at, updated_at, updated_by, program, match_request_id, mentee_id,
                        mentor_id, mentee_profile_id, mentor_profile_id, state, proposed_months, proposed_cadence,
                        opened_at, active_since, ends_on, ended_at)
select pg_temp.id(4, n), 3, pg_temp.at(10), pg_temp.at(20), 'Person ' || mentee, 'cms-isso', pg_temp.id(5, n),
       pg_temp.id(1, mentee), pg_temp.id(1, mentor), pg_temp.id(2, mentee), pg_temp.id(2, mentor),
       case n when 7 then 'ACTIVE' when 8 then 'DISCOVERY' else 'COMPLETED' end, 6, 'MONTHLY', pg_temp.at(10),
       case when n <> 8 then pg_temp.at(12) end, case when n <> 8 then date '2025-09-03' end,
       case when n not in (7, 8) then pg_temp.at(4400) end
from pair;
insert into match_request (id, version, created_at, updated_at, updated_by, program, origin, mentee_id, mentor_id,
                           mentee_profile_id, mentor_profile_id, resonated, hopes, proposed_months, proposed_cadence,
                           status, mentee_answer, mentor_answer, due_at, answered_at, engagement_id)
select pg_temp.id(5, n), 1, pg_temp.at(5), pg_temp.at(10), 'Person ' || mentor, 'cms-isso', 'MENTEE',
       pg_temp.id(1, mentee), pg_temp.id(1, mentor), pg_temp.id(2, mentee), pg_temp.id(2, mentor), 'Your work',
       'A plan', 6, 'MONTHLY', 'ACCEPTED', 'YES', 'YES', pg_temp.at(53), pg_temp.at(10), pg_temp.id(4, n)
from pair;
-- Request 10 waits for mentor 9, request 11 was declined by mentor 10.
insert into match_request (id, version, created_at, updated_at, updated_by, program, origin, mentee_id, mentor_id,
                           mentee_profile_id, mentor_profile_id, resonated, hopes, proposed_months, proposed_cadence,
                           status, mentee_answer, mentor_answer, decline_reason, due_at, answered_at)
values (pg_temp.id(5, 10), 0, pg_temp.at(30), pg_temp.at(30), 'Person 7', 'cms-isso', 'MENTEE', pg_temp.id(1, 7),
        pg_temp.id(1, 9), pg_temp.id(2, 7), pg_temp.id(2, 9), 'Your work', 'A plan', 6, 'MONTHLY', 'PENDING', 'YES',
        null, null, pg_temp.at(78), null),
       (pg_temp.id(5, 11), 1, pg_temp.at(31), pg_temp.at(32), 'Person 10', 'cms-isso', 'MENTEE', pg_temp.id(1, 8),
        pg_temp.id(1, 10), pg_temp.id(2, 8), pg_temp.id(2, 10), 'Your work', 'A plan', 6, 'MONTHLY', 'DECLINED', 'YES',
        'NO', 'No time', pg_temp.at(79), pg_temp.at(32));

insert into agreement (id, engagement_id, number, starts_on, ends_on, cadence, expectations, proposed_by, proposed_at)
select pg_temp.id(6, n), pg_temp.id(4, n), 1, date '2025-03-03', date '2025-09-03', 'MONTHLY', 'Between us',
       pg_temp.id(1, mentee), pg_temp.at(11)
from pair where n <> 8;
insert into agreement_channel (agreement_id, channel) select id, 'VIDEO' from agreement;
insert into agreement_signature (agreement_id, person_id, signed_at)
select pg_temp.id(6, n), pg_temp.id(1, who), pg_temp.at(12) from pair, unnest(array[mentee, mentor]) who where n <> 8;
insert into goal (id, version, created_at, updated_at, updated_by, engagement_id, title, specific, measurable,
                  achievable, relevant, due_on, status, progress)
select pg_temp.id(7, n), 0, pg_temp.at(13), pg_temp.at(13), 'Person ' || mentee, pg_temp.id(4, n), 'A plan', 'S', 'M',
       'A', 'R', date '2025-08-01', 'OPEN', 40
from pair where n <> 8;

insert into meeting (id, version, created_at, updated_at, updated_by, engagement_id, program, starts_at, ends_at, mode,
                     place, agenda, state)
select pg_temp.id(8, n), 1, pg_temp.at(14), pg_temp.at(25), 'Person ' || mentee, pg_temp.id(4, n), 'cms-isso',
       pg_temp.at(24), pg_temp.at(25), 'VIDEO', 'https://meet.example/1', '{"What we want to reach"}', 'HELD'
from pair where n <> 8;
insert into meeting_report (id, version, created_at, updated_at, updated_by, meeting_id, state, due_at, held_on,
                            minutes, mode, topics, progress, rating, help_wanted, submitted_at)
select pg_temp.id(9, n), 1, pg_temp.at(14), pg_temp.at(26), 'Person ' || mentor, pg_temp.id(8, n), 'SUBMITTED',
       pg_temp.at(73), date '2025-03-04', 60, 'VIDEO', '{ATO}', 'GOOD', 4, false, pg_temp.at(26)
from pair where n <> 8;
-- Mentor 9 keeps a note, and mentee 1 shares one.
insert into private_note (id, meeting_id, author_id, counterpart_id, text, shared, updated_at)
values (pg_temp.id(10, 1), pg_temp.id(8, 1), pg_temp.id(1, 9), pg_temp.id(1, 1), 'Mine', false, pg_temp.at(26)),
       (pg_temp.id(10, 2), pg_temp.id(8, 1), pg_temp.id(1, 1), pg_temp.id(1, 9), 'Ours', true, pg_temp.at(27));

-- Survey 1 has names: people 1 to 6 and 9 to 14 answered, one each hour, and person 1 once more after
-- the third. Survey 2 has none. Invitation 1 of engagement 7 is open and the other one is over.
insert into survey (id, version, created_at, updated_at, updated_by, program, title, audience, state, anonymous,
                    questions, published_at)
select pg_temp.id(11, n), 1, pg_temp.at(1), pg_temp.at(1), 'The support team', 'cms-isso', 'How was it?', 'BOTH',
       'PUBLISHED', n = 2, '[]', pg_temp.at(1)
from generate_series(1, 2) n;
create temporary table asked as
select survey, n as engagement, person, case when person = mentee then mentor else mentee end as other,
       4400 + case when n = 9 then 35 else (person - case when person > 8 then 2 else 0 end) * 10 end as answered_at,
       n < 7 or (n = 9 and survey = 1 and person = 1) or (n = 7 and survey = 2 and person = 7) as answered
from pair, unnest(array[mentee, mentor]) person, generate_series(1, 2) survey
where n <> 8 and (n <> 9 or survey = 1);
insert into survey_invitation (id, version, created_at, updated_at, updated_by, survey_id, engagement_id, person_id,
                               counterpart_id, answered, opened_at, expires_at)
select pg_temp.id(12, survey * 400 + engagement * 20 + person), case when answered then 1 else 0 end, pg_temp.at(4400),
       pg_temp.at(answered_at), 'Person ' || person, pg_temp.id(11, survey), pg_temp.id(4, engagement),
       pg_temp.id(1, person), pg_temp.id(1, other), answered, pg_temp.at(4400),
       case when engagement = 7 and person = 7 then timestamptz '2200-01-01Z' else pg_temp.at(5120) end
from asked;
insert into survey_response (id, survey_id, invitation_id, submitted_at, answers)
select pg_temp.id(13, survey * 400 + engagement * 20 + person), pg_temp.id(11, survey),
       case survey when 1 then pg_temp.id(12, survey * 400 + engagement * 20 + person) end,
       case survey when 1 then pg_temp.at(answered_at) end,
       case survey when 1 then jsonb '[{"question": "overall", "rating": 4}]'
                   else '[{"question": "overall", "rating": 4}, {"question": "comment", "text": "More time"}]' end
from asked where answered;

insert into idempotency_key (caller, key, fingerprint, created_at, status, location, tag, body)
values ('subject-1', 'done', 'f', pg_temp.at(30), 201, '/api/v1/match-requests/1', '"0"', '{}'),
       ('subject-1', 'begun', 'f', pg_temp.at(30), null, null, null, null);
-- A mail that waits to be tried again, one that failed for days, and one that has left.
insert into outbox_message (id, topic, payload, created_at, due_at, attempts, delivered_at, last_error)
values (pg_temp.id(14, 1), 'mail', jsonb_build_object('kind', 'REQUEST_RECEIVED', 'requestId', pg_temp.id(5, 10),
            'recipientId', pg_temp.id(1, 9)), pg_temp.at(30), pg_temp.at(31), 2, null, 'MailException'),
       (pg_temp.id(14, 2), 'mail', jsonb_build_object('kind', 'REQUEST_DECLINED', 'requestId', pg_temp.id(5, 11),
            'recipientId', pg_temp.id(1, 8)), pg_temp.at(32), pg_temp.at(33), 60, null, 'MailException'),
       (pg_temp.id(14, 3), 'mail', jsonb_build_object('kind', 'REQUEST_RECEIVED', 'requestId', pg_temp.id(5, 11),
            'recipientId', pg_temp.id(1, 10)), pg_temp.at(31), pg_temp.at(31), 1, pg_temp.at(31), null);
