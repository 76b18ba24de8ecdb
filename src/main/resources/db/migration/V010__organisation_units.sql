-- The city, its departments, districts and communes, and the partners outside.
create table unit (
    code           varchar(20)  not null primary key,
    parent_code    varchar(20)  references unit (code),
    tier           varchar(20)  not null,
    type           varchar(20)  not null,
    name           varchar(120) not null,
    exchange_code  varchar(35)  not null unique,
    search_text    varchar(120) not null,
    successor_code varchar(20)  references unit (code),
    valid_from     date,
    valid_to       date
);
create index unit_of_parent on unit (parent_code);

-- What is filled once, at the first start: whoever holds the row's lock does it, and the others see that it is done.
create table first_start (
    part    varchar(40) not null primary key,
    done_at timestamp with time zone
);
insert into first_start (part) values ('units');
