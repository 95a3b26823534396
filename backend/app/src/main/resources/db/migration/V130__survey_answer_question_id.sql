-- An answer names its question by questionId, as every id is named.
update survey_response set answers = (
    select coalesce(jsonb_agg(answer - 'question' || jsonb_build_object('questionId', answer -> 'question')
                              order by place), '[]')
    from jsonb_array_elements(answers) with ordinality as given(answer, place));
alter table survey_response
    add constraint ck_survey_response_question_id check (
        not jsonb_path_exists(answers, '$[*] ? (!exists(@.questionId))'));
