-- When something must next be done about the time limit of an item or a dossier, so that a sweep reads one range of one
-- index. What was open before is warned a day ahead; whatever changes from now on, is counted in working time.
alter table work_item add column act_at timestamp with time zone;
alter table work_item add column flag varchar(10) default '' not null;
update work_item set act_at = due_at - interval '1' day where due_at is not null;
create index work_item_to_act on work_item (act_at);

alter table dossier add column act_at timestamp with time zone;
alter table dossier add column warn_at timestamp with time zone;
alter table dossier add column head_at timestamp with time zone;
alter table dossier add column over_at timestamp with time zone;
-- For which due date the officers and their heads were warned: never twice for one.
alter table dossier add column warned_for timestamp with time zone;
alter table dossier add column head_warned_for timestamp with time zone;
-- What became of the time limits, for the figures; each says the same as an event of the dossier.
alter table dossier add column overdue_at timestamp with time zone;
alter table dossier add column missed_by_outage boolean default false not null;
alter table dossier add column reception_late boolean default false not null;
alter table dossier add column apologised_at timestamp with time zone;
update dossier set over_at = due_at, act_at = due_at
where due_at is not null and result_at is null and ended_at is null and not late
  and status not in ('supplement-asked', 'payment-asked');
create index dossier_to_act on dossier (act_at);

-- Until when the applicant can answer: the end of the drawn timer, nothing where none is drawn.
alter table dossier_asked add column until_at timestamp with time zone;
