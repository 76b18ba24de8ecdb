-- The results that wait to be drawn are few among all that there ever were.
create index dossier_result_to_draw on dossier_result (draw_at) where draw_at is not null;
