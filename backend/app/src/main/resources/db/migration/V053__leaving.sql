-- Who leaves gives all places back first: capacity is counted on one profile at a time.
alter table profile add constraint ck_profile_retired check (not retired or places_taken = 0);

-- A message that failed for days is left as it is, and what has left is forgotten in time.
alter table outbox_message add column given_up_at timestamptz;
drop index ix_outbox_message_due_at;
create index ix_outbox_message_due_at on outbox_message (due_at)
    where delivered_at is null and given_up_at is null;
create index ix_outbox_message_delivered_at on outbox_message (delivered_at);
