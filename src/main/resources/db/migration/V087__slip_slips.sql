-- The official papers of a dossier in their versions: what they say is frozen when it happens, the PDF is drawn once, later.
create table dossier_slip (
    dossier_id  uuid                     not null references dossier (id),
    kind        varchar(20)              not null,
    version     integer                  not null,
    form        varchar(80)              not null,
    number      varchar(40),
    name        varchar(200)             not null,
    unit_code   varchar(20)              not null,
    reason      varchar(1000)            not null,
    facts       text                     not null,
    issued_at   timestamp with time zone not null,
    promised_at timestamp with time zone,
    sha256      varchar(64),
    size        bigint,
    primary key (dossier_id, kind, version)
);

-- The slips whose PDF is still to be drawn.
create table slip_to_draw (
    dossier_id uuid                     not null,
    kind       varchar(20)              not null,
    version    integer                  not null,
    draw_at    timestamp with time zone not null,
    attempts   integer default 0        not null,
    primary key (dossier_id, kind, version)
);
create index slip_to_draw_in_order on slip_to_draw (draw_at);
