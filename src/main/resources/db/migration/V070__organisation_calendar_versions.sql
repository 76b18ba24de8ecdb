-- The city's calendar in versions: each decree on days off makes the next one, and none ever changes.
create table calendar_version (
    number       integer                  not null primary key,
    kind         varchar(20)              not null,
    decree       varchar(60)              not null,
    title        varchar(300)             not null,
    takes_back   integer                  references calendar_version (number),
    published_by varchar(60)              not null,
    published_at timestamp with time zone not null
);

-- What a version changes in the one before: days that become special, and days that are plain again.
create table calendar_version_day (
    version integer      not null references calendar_version (number),
    on_date date         not null,
    name    varchar(200) not null,
    kind    varchar(30)  not null,
    primary key (version, on_date)
);

insert into first_start (part) values ('calendar');
