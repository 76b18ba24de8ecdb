-- Each hand-over of a dossier from one post to the next, as the control sheet of the one-stop law wants it.
create table dossier_hand_over (
    work_item  varchar(64)              not null primary key,
    dossier_id uuid                     not null references dossier (id),
    step       varchar(80)              not null,
    name       varchar(200)             not null,
    unit_code  varchar(20)              not null,
    role       varchar(30)              not null,
    giver_unit varchar(20),
    giver_name varchar(120),
    given_at   timestamp with time zone not null,
    due_at     timestamp with time zone,
    taker      varchar(60),
    taken_at   timestamp with time zone,
    ended_at   timestamp with time zone
);
create index dossier_hand_over_of_dossier on dossier_hand_over (dossier_id, given_at);

-- What was decided before this table came: given when the step before was decided.
insert into dossier_hand_over (work_item, dossier_id, step, name, unit_code, role, giver_unit, giver_name, given_at, taker,
                               taken_at, ended_at)
select n.work_item, n.dossier_id, n.step, n.name, n.unit_code, n.role, b.unit_code, b.officer_name,
       coalesce(b.at, d.submitted_at, d.created_at), n.officer, coalesce(b.at, d.submitted_at, d.created_at), n.at
from dossier_decision n
join dossier d on d.id = n.dossier_id
left join dossier_decision b on b.dossier_id = n.dossier_id and b.number = n.number - 1;

-- And what is open.
insert into dossier_hand_over (work_item, dossier_id, step, name, unit_code, role, given_at, due_at, taker, taken_at)
select w.id, w.dossier_id, w.step, w.name, w.unit_code, w.role, w.created_at, w.due_at, w.assignee,
       case when w.assignee is null then null else w.created_at end
from work_item w;
