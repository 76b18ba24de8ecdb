package vn.motcua.decree;

import vn.motcua.FullApplicationOnPostgreSql;

/** What the city office says of outages, on PostgreSQL. */
@FullApplicationOnPostgreSql
class OutageDecisionOnPostgreSqlTests extends OutageDecisionRules {}
