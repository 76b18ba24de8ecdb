-- A row that changes is written anew. Where its page has room and nothing that is indexed has changed, only that page is
-- touched; else every index of the table gets an entry, each on another page (docs/decisions/0037).

-- Each event changes when the dossier was last changed; its applicant never changes, and has but a handful.
drop index dossier_of_applicant;
create index dossier_of_applicant on dossier (applicant);

alter table dossier set (fillfactor = 80);
alter table dossier_stage set (fillfactor = 80);
alter table dossier_hand_over set (fillfactor = 80);
