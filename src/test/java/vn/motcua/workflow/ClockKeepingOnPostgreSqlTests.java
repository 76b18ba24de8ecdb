package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

/** How clocks are kept and followed, on PostgreSQL. */
@FullApplicationOnPostgreSql
class ClockKeepingOnPostgreSqlTests extends ClockKeepingRules {}
