package vn.motcua.slip;

import vn.motcua.FullApplicationOnPostgreSql;

/** The same on PostgreSQL. */
@FullApplicationOnPostgreSql
class SlipOnPostgreSqlTests extends SlipRules {}
