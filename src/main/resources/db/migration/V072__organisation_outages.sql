-- Times in which the product did or will not work: announced by the city office beforehand, or detected afterwards.
create table outage (
    id           uuid                     not null primary key,
    kind         varchar(20)              not null,
    starts_at    timestamp with time zone not null,
    ends_at      timestamp with time zone not null,
    reason       varchar(500)             not null,
    announced_by varchar(60)              not null,
    announced_at timestamp with time zone not null,
    cancelled_at timestamp with time zone,
    revision     integer default 1        not null
);
create index outage_by_end on outage (ends_at);

-- What was announced when and by whom, each shortening and cancelling included.
create table outage_revision (
    outage_id  uuid                     not null references outage (id),
    revision   integer                  not null,
    starts_at  timestamp with time zone not null,
    ends_at    timestamp with time zone not null,
    reason     varchar(500)             not null,
    changed_by varchar(60)              not null,
    changed_at timestamp with time zone not null,
    primary key (outage_id, revision)
);
