-- Who acts is told by the id of the person, so that a note's own row says who may read it.
drop policy private_note_read on private_note;
drop policy private_note_write on private_note;
create policy private_note_read on private_note for select to ${application_role} using (
    author_id::text = current_setting('mentorship.person', true)
    or (shared and counterpart_id::text = current_setting('mentorship.person', true)));
create policy private_note_write on private_note to ${application_role} using (
    author_id::text = current_setting('mentorship.person', true));
