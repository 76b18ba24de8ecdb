-- Every version of a service that ever ran: a dossier keeps the diagram and the form with which it began.
create table service_version (
    service_key   varchar(100) not null,
    version       integer not null,
    definition_id varchar(100) not null,
    digest        varchar(64) not null,
    diagram       text not null,
    form          text not null,
    published_at  timestamp with time zone not null,
    primary key (service_key, version)
);
create unique index service_version_definition on service_version (definition_id);

-- What services share: blocks that they call, forms that their officers fill in.
create table shared_part (
    kind          varchar(10) not null,
    part_key      varchar(100) not null,
    version       integer not null,
    definition_id varchar(100),
    digest        varchar(64) not null,
    content       text not null,
    published_at  timestamp with time zone not null,
    primary key (kind, part_key, version)
);
create unique index shared_part_definition on shared_part (definition_id);
