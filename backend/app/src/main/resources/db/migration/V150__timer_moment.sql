-- Some timers ring at an exact moment, which no closed day moves: they count no business days.
alter table timer alter column business_days drop not null;
