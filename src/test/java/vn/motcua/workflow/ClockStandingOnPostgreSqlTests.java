package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of when the clock stands, on PostgreSQL. */
@FullApplicationOnPostgreSql
class ClockStandingOnPostgreSqlTests extends ClockStandingRules {}
