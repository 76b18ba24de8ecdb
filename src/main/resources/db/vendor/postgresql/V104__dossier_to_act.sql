-- Closed dossiers have nothing to be done about, and no place in this index.
drop index dossier_to_act;
create index dossier_to_act on dossier (act_at) where act_at is not null;
