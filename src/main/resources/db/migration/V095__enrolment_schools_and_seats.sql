-- Schools with their catchments, the rounds of registration, and the seats of a school year.
create table school (
    code      varchar(20)  not null primary key,
    level     varchar(20)  not null,
    unit_code varchar(20)  not null,
    name      varchar(200) not null,
    address   varchar(300) not null
);

create table school_catchment (
    school_code  varchar(20) not null references school (code),
    commune_code varchar(20) not null,
    primary key (school_code, commune_code)
);

create table enrolment_round (
    level       varchar(20)              not null,
    school_year varchar(9)               not null,
    number      integer                  not null,
    opens_at    timestamp with time zone not null,
    closes_at   timestamp with time zone not null,
    primary key (level, school_year, number),
    constraint enrolment_round_lasts check (opens_at < closes_at)
);

-- The database itself refuses one seat too many, whatever the program does.
create table school_seats (
    school_code varchar(20) not null references school (code),
    school_year varchar(9)  not null,
    age_group   varchar(20) not null,
    seats       integer     not null,
    taken       integer     default 0 not null,
    primary key (school_code, school_year, age_group),
    constraint school_seats_never_oversold check (taken >= 0 and taken <= seats)
);

-- The round in which a dossier was filed: its school year, and when the waiting ends.
create table enrolment_entry (
    dossier_id  uuid        not null primary key references dossier (id),
    level       varchar(20) not null,
    school_year varchar(9)  not null,
    number      integer     not null,
    process_id  varchar(64) not null
);
create index enrolment_entry_by_round on enrolment_entry (level, school_year, number);

create table enrolment_seat (
    dossier_id  uuid                     not null primary key references dossier (id),
    school_code varchar(20)              not null,
    school_year varchar(9)               not null,
    age_group   varchar(20)              not null,
    taken_at    timestamp with time zone not null,
    foreign key (school_code, school_year, age_group) references school_seats (school_code, school_year, age_group)
);

-- Who changed a round or a number of seats, from what to what, and why.
create table enrolment_change (
    id      uuid                     not null primary key,
    at      timestamp with time zone not null,
    account varchar(60)              not null,
    subject varchar(60)              not null,
    before  varchar(100)             not null,
    after   varchar(100)             not null,
    reason  varchar(500)             not null
);
create index enrolment_change_in_order on enrolment_change (at);

insert into first_start (part) values ('enrolment');
