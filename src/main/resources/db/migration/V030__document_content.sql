-- Documents under the hash of their content, in pieces, so that every node reads them and none holds a whole file in memory.
create table document_content (
    sha256    varchar(64)              not null primary key,
    size      bigint                   not null,
    type      varchar(100)             not null,
    stored_at timestamp with time zone not null
);

create table document_chunk (
    sha256 varchar(64) not null references document_content (sha256) on delete cascade,
    number int         not null,
    bytes  bytea       not null,
    primary key (sha256, number)
);
