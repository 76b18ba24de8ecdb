-- The demo's keys, one for each unit and one for the root that vouches for them; a city keeps its keys in a file of its own.
create table signing_key (
    unit_code   varchar(20)              not null primary key,
    certificate bytea                    not null,
    private_key bytea                    not null,
    created_at  timestamp with time zone not null
);
