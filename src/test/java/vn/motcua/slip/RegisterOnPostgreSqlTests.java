package vn.motcua.slip;

import vn.motcua.FullApplicationOnPostgreSql;

/** The same on PostgreSQL. */
@FullApplicationOnPostgreSql
class RegisterOnPostgreSqlTests extends RegisterRules {}
