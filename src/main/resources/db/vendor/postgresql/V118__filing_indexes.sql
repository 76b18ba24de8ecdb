-- Most rows have nothing at these places: an index that leaves them out costs a filing nothing, and nobody waits at its end.
drop index notice_of_account;
create index notice_of_account on notice (account, read_at, id) where account is not null;
drop index notice_of_post;
create index notice_of_post on notice (unit_code, role, read_at, id) where unit_code is not null;
drop index notice_to_mail;
create index notice_to_mail on notice (mail_at) where mail_at is not null;
drop index notice_not_mailed;
create index notice_not_mailed on notice (mail_given_up) where mail_given_up is not null;
drop index dossier_by_due;
create index dossier_by_due on dossier (status, due_at) where due_at is not null;
