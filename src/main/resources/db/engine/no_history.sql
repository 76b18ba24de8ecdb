-- The engine keeps no history any more: a dossier's own events are its record (docs/decisions/0020). What the level before
-- has left goes, and the engine is told, for it starts only with the level that it finds here.
update ACT_GE_PROPERTY set VALUE_ = '0' where NAME_ = 'historyLevel';
truncate table ACT_HI_ACTINST;
truncate table ACT_HI_TASKINST;
truncate table ACT_HI_PROCINST;
