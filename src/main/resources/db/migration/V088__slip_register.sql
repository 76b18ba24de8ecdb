-- The register of a unit: one line for each dossier that its one-stop desk took in, numbered without gaps within the year.
create table register_line (
    unit_code   varchar(20)              not null,
    in_year     integer                  not null,
    number      integer                  not null,
    dossier_id  uuid                     not null unique references dossier (id),
    entered_at  timestamp with time zone not null,
    search_text varchar(500)             not null,
    primary key (unit_code, in_year, number)
);
create index register_line_by_time on register_line (unit_code, entered_at);

insert into first_start (part) values ('register');
