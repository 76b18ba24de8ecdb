-- Read for dossiers with a due date alone: an index that leaves the others out costs a filing nothing (docs/decisions/0026).
drop index dossier_by_status;
create index dossier_by_status on dossier (status, code) where due_at is not null;
