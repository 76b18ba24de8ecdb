-- An execution changes with every step: with room on its page no index has to be told (docs/decisions/0037).
alter table ACT_RU_EXECUTION set (fillfactor = 80);
