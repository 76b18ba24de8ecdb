-- The engine looks every second for jobs that are due, and its own tables have no index for that: the timers of all open
-- dossiers wait there, most of them until they are thrown away.
update ACT_RU_JOB set DUEDATE_ = CREATE_TIME_ where DUEDATE_ is null;
create index ACT_IDX_JOB_DUE on ACT_RU_JOB (DUEDATE_) where SUSPENSION_STATE_ = 1;
