-- The engine looks for the tasks below each task that it completes, and its own tables have no index for that: with a
-- hundred thousand open tasks this costs five sixths of its speed.
create index ACT_IDX_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_);
