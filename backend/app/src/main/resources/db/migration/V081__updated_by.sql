-- Who changed a row last is the key of an actor (person:<id>, machine:<client>, link:<purpose>:<id>,
-- job:<name>). What stands there so far are names, and they go; no version changes with them.
do $$
declare
    entity name;
begin
    for entity in
        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'updated_by'
    loop
        execute format('alter table %I disable trigger user', entity);
        execute format('update %I set updated_by = ''unknown''', entity);
        execute format('alter table %I enable trigger user', entity);
    end loop;
end $$;
