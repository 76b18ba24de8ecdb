-- A result says what its decision froze and is drawn after it: until then it has no content, and a moment to draw it.
alter table dossier_result alter column sha256 drop not null;
alter table dossier_result alter column size drop not null;
alter table dossier_result add column facts text;
alter table dossier_result add column draw_at timestamp with time zone;
alter table dossier_result add column attempts integer default 0 not null;
