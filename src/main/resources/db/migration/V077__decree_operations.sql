-- Open dossiers in the order of their codes, status by status, however many closed ones there are.
create index dossier_by_status on dossier (status, code);

-- A decree that is being prepared: previewed, and then put in force or left lying.
create table calendar_proposal (
    id         uuid                     not null primary key,
    kind       varchar(20)              not null,
    decree     varchar(60)              not null,
    title      varchar(300)             not null,
    takes_back integer                  references calendar_version (number),
    based_on   integer                  not null references calendar_version (number),
    made_by    varchar(60)              not null,
    made_at    timestamp with time zone not null,
    published  integer                  references calendar_version (number)
);

create table calendar_proposal_day (
    proposal_id uuid         not null references calendar_proposal (id),
    on_date     date         not null,
    name        varchar(200) not null,
    kind        varchar(30)  not null,
    primary key (proposal_id, on_date)
);

-- One move of due dates: by a version of the calendar, or by what was said of an outage.
create table due_date_operation (
    id               uuid                     not null primary key,
    kind             varchar(20)              not null,
    calendar_version integer                  references calendar_version (number),
    outage_id        uuid                     references outage (id),
    outage_revision  integer,
    touches_from     timestamp with time zone not null,
    touches_to       timestamp with time zone not null,
    started_by       varchar(60)              not null,
    started_at       timestamp with time zone not null,
    -- On the machine's clock: late-comers are looked for once no transaction can be older than this.
    opened_at        timestamp with time zone not null,
    closed_at        timestamp with time zone
);

-- Each dossier of an operation: what is still to do, and the trail of what was done.
create table due_date_move (
    operation_id uuid                     not null references due_date_operation (id),
    dossier_id   uuid                     not null references dossier (id),
    dossier_code varchar(50)              not null,
    service_key  varchar(80)              not null,
    unit_code    varchar(20)              not null,
    state        varchar(10)              not null,
    due_before   timestamp with time zone,
    due_after    timestamp with time zone,
    moved_at     timestamp with time zone,
    attempts     integer default 0        not null,
    problem      varchar(500),
    primary key (operation_id, dossier_id)
);
create index due_date_move_in_order on due_date_move (operation_id, state, dossier_code);
