-- What is late, due today or due next stands together, however many dossiers are closed.
create index dossier_by_due on dossier (status, due_at);
