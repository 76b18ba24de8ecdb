package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

/** The chains of events on PostgreSQL. */
@FullApplicationOnPostgreSql
class EventChainOnPostgreSqlTests extends EventChainRules {}
