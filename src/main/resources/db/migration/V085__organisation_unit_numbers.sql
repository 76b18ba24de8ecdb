-- The running numbers of a unit's books, each from 1 every year; taken under the row's lock, never as a maximum plus one.
create table unit_number (
    unit_code varchar(20) not null,
    book      varchar(30) not null,
    in_year   integer     not null,
    last      integer     not null,
    primary key (unit_code, book, in_year)
);
