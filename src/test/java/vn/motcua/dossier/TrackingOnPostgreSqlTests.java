package vn.motcua.dossier;

import vn.motcua.FullApplicationOnPostgreSql;

/** Tracking, on PostgreSQL. */
@FullApplicationOnPostgreSql
class TrackingOnPostgreSqlTests extends TrackingRules {}
