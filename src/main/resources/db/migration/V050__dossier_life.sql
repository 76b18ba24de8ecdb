-- One applicant's application for one service at one unit. While it is a draft it has no code.
create table dossier (
    id               uuid                     not null primary key,
    code             varchar(50)              unique,
    service_key      varchar(80)              not null,
    service_version  integer                  not null,
    unit_code        varchar(20)              not null,
    applicant        varchar(60)              not null,
    applicant_name   varchar(120)             not null,
    status           varchar(20)              not null,
    answers          text                     not null,
    version          integer                  not null,
    late             boolean default false    not null,
    created_at       timestamp with time zone not null,
    changed_at       timestamp with time zone not null,
    submitted_at     timestamp with time zone,
    accepted_at      timestamp with time zone,
    due_at           timestamp with time zone,
    result_at        timestamp with time zone,
    ended_at         timestamp with time zone,
    submission_key   varchar(200),
    tracking_nonce   varchar(40),
    tracking_hash    varchar(64),
    last_event       integer default 0        not null,
    last_hash        varchar(64)              not null
);
create index dossier_of_applicant on dossier (applicant, changed_at, id);

-- The units that hold or held a dossier: whose officers may see it.
create table dossier_unit (
    dossier_id uuid                     not null references dossier (id),
    unit_code  varchar(20)              not null,
    since      timestamp with time zone not null,
    primary key (dossier_id, unit_code)
);
create index dossier_unit_by_unit on dossier_unit (unit_code, dossier_id);

-- The running number of a unit on a day; taken under the row's lock, never as a maximum plus one.
create table dossier_number (
    unit_code varchar(20) not null,
    filed_on  date        not null,
    last      integer     not null,
    primary key (unit_code, filed_on)
);

create table dossier_document (
    dossier_id   uuid                     not null references dossier (id),
    document_key varchar(80)              not null,
    name         varchar(200)             not null,
    type         varchar(100)             not null,
    size         bigint                   not null,
    sha256       varchar(64)              not null,
    uploaded_at  timestamp with time zone not null,
    primary key (dossier_id, document_key)
);

-- Every change of a dossier; each row carries the hash of the one before.
create table dossier_event (
    dossier_id    uuid                     not null references dossier (id),
    number        integer                  not null,
    kind          varchar(40)              not null,
    at            timestamp with time zone not null,
    actor         varchar(60)              not null,
    unit_code     varchar(20),
    detail        text                     not null,
    previous_hash varchar(64)              not null,
    hash          varchar(64)              not null,
    primary key (dossier_id, number)
);

-- What the applicant sees of the way, one row for each step of the service's own diagram.
create table dossier_stage (
    dossier_id uuid                     not null references dossier (id),
    number     integer                  not null,
    step       varchar(80)              not null,
    name       varchar(200)             not null,
    unit_code  varchar(20)              not null,
    role       varchar(30)              not null,
    started_at timestamp with time zone not null,
    ended_at   timestamp with time zone,
    primary key (dossier_id, number)
);

-- What is asked of the applicant: a supplement, a payment, or a task of his own.
create table dossier_asked (
    work_item   varchar(64)              not null primary key,
    dossier_id  uuid                     not null references dossier (id),
    kind        varchar(20)              not null,
    title       varchar(200)             not null,
    reason      text                     not null,
    fields      text                     not null,
    documents   text                     not null,
    asked_at    timestamp with time zone not null,
    answered_at timestamp with time zone
);
create index dossier_asked_of_dossier on dossier_asked (dossier_id);

-- What was decided at each step, with what the officer recorded there.
create table dossier_decision (
    dossier_id   uuid                     not null references dossier (id),
    number       integer                  not null,
    work_item    varchar(64)              not null unique,
    step         varchar(80)              not null,
    name         varchar(200)             not null,
    unit_code    varchar(20)              not null,
    role         varchar(30)              not null,
    officer      varchar(60)              not null,
    officer_name varchar(120)             not null,
    outcome      varchar(60)              not null,
    outcome_name varchar(200)             not null,
    note         text                     not null,
    form_key     varchar(80),
    answers      text                     not null,
    at           timestamp with time zone not null,
    primary key (dossier_id, number)
);

create table dossier_result (
    dossier_id uuid                     not null references dossier (id),
    number     integer                  not null,
    kind       varchar(20)              not null,
    name       varchar(200)             not null,
    type       varchar(100)             not null,
    size       bigint                   not null,
    sha256     varchar(64)              not null,
    issued_at  timestamp with time zone not null,
    primary key (dossier_id, number)
);

-- Secrets that all nodes share where none is configured.
create table shared_secret (
    name   varchar(60)  not null primary key,
    secret varchar(200) not null
);
