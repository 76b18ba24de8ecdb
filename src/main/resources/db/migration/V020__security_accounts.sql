-- Who may sign in, with the facts that forms are prefilled with; demo accounts count only while the demo is on.
create table account (
    name          varchar(60)           not null primary key,
    password_hash varchar(100)          not null,
    kind          varchar(20)           not null,
    display_name  varchar(120)          not null,
    personal_id   varchar(20),
    phone         varchar(20),
    email         varchar(120),
    address       varchar(300),
    birth_date    date,
    enabled       boolean default true  not null,
    demo          boolean default false not null
);

-- The posts that an officer holds; an empty division stands for the whole unit.
create table account_post (
    account   varchar(60)            not null references account (name),
    unit_code varchar(20)            not null references unit (code),
    role      varchar(20)            not null,
    division  varchar(60) default '' not null,
    primary key (account, unit_code, role, division)
);
create index account_post_holders on account_post (unit_code, role);

insert into first_start (part) values ('demo-accounts');
insert into first_start (part) values ('administrator');
