-- When any node of the product last said that it works, on the machine's own clock; one row for all nodes.
create table sign_of_life (
    id      integer                  not null primary key check (id = 1),
    seen_at timestamp with time zone
);
insert into sign_of_life (id) values (1);
