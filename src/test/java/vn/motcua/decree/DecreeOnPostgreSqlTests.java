package vn.motcua.decree;

import vn.motcua.FullApplicationOnPostgreSql;

/** Decrees on PostgreSQL. */
@FullApplicationOnPostgreSql
class DecreeOnPostgreSqlTests extends DecreeRules {}
