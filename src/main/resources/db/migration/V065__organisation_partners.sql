-- Partners outside the city's own agencies, with their branches in the districts, come to installations that have started before.
insert into first_start (part) values ('partners');
insert into first_start (part) values ('demo-accounts-of-partners');
