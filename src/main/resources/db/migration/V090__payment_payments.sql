-- A fee that was asked in a dossier: one row for each run of the block of fees, whatever the bank says how often.
create table payment (
    id           uuid                     not null primary key,
    dossier_id   uuid                     not null references dossier (id),
    dossier_code varchar(50)              not null,
    ask          varchar(64)              not null unique,
    purpose      varchar(400)             not null,
    purpose_en   varchar(400)             not null,
    basis        varchar(1000)            not null,
    online       boolean                  not null,
    amount       bigint,
    state        varchar(20)              not null,
    reason       varchar(1400),
    work_item    varchar(64),
    received     bigint,
    reference    varchar(60),
    receipt      varchar(80),
    asked_at     timestamp with time zone not null,
    due_at       timestamp with time zone,
    started_at   timestamp with time zone,
    settled_at   timestamp with time zone,
    -- When the bank is asked next for a word that may be lost; null where none is awaited.
    check_at     timestamp with time zone,
    checks       integer default 0        not null
);
create index payment_of_dossier on payment (dossier_id, asked_at);
create index payment_of_work_item on payment (work_item);
create index payment_to_check on payment (check_at);

-- Every word of the bank, once: the same again changes nothing.
create table payment_message (
    payment_id  uuid                     not null references payment (id),
    outcome     varchar(10)              not null,
    reference   varchar(60)              not null,
    dossier     varchar(60)              not null,
    amount      bigint                   not null,
    currency    varchar(60)              not null,
    verdict     varchar(20)              not null,
    received_at timestamp with time zone not null,
    primary key (payment_id, outcome, reference)
);

-- Payments that were settled and whose dossier has not gone on yet; empty within a second.
create table payment_news (
    payment_id uuid                     not null primary key references payment (id),
    try_at     timestamp with time zone not null,
    attempts   integer default 0        not null,
    problem    varchar(500)
);

-- The running number of a unit's receipts in a year; taken under the row's lock.
create table payment_receipt_number (
    unit_code varchar(20) not null,
    in_year   integer     not null,
    last      integer     not null,
    primary key (unit_code, in_year)
);
