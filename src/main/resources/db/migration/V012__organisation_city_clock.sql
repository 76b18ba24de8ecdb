-- How far the demo's clock was moved on; one row, so that restarts and other nodes live in the same time.
create table city_clock (
    id            int    not null primary key,
    offset_millis bigint not null
);
insert into city_clock (id, offset_millis) values (1, 0);
