-- Filed dossiers whose process is still to be started; written by the filing's own transaction.
create table intake (
    dossier_id uuid                     not null primary key,
    unit_code  varchar(20)              not null,
    filed_at   timestamp with time zone not null,
    try_at     timestamp with time zone not null,
    attempts   integer default 0        not null,
    problem    varchar(500)
);
create index intake_in_order on intake (try_at, filed_at);

-- The list of work: one open task of one officer or post, written in the engine's transaction.
create table work_item (
    id             varchar(64)              not null primary key,
    dossier_id     uuid                     not null,
    dossier_code   varchar(50)              not null,
    process_id     varchar(64)              not null,
    definition_id  varchar(120)             not null,
    service_key    varchar(80)              not null,
    step           varchar(80)              not null,
    name           varchar(200)             not null,
    form_key       varchar(80),
    unit_code      varchar(20)              not null,
    role           varchar(30)              not null,
    division       varchar(120),
    assignee       varchar(60),
    applicant_name varchar(120)             not null,
    search_text    varchar(500)             not null,
    created_at     timestamp with time zone not null,
    due_at         timestamp with time zone,
    sort_at        timestamp with time zone not null
);
create index work_item_of_post on work_item (unit_code, role, sort_at, id);
create index work_item_of_assignee on work_item (assignee, sort_at, id);
create index work_item_of_dossier on work_item (dossier_id);
