package vn.motcua.decree;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of how dossiers follow a decree, on PostgreSQL. */
@FullApplicationOnPostgreSql
class DecreeMoveOnPostgreSqlTests extends DecreeMoveRules {}
