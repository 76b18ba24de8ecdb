package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of work, on PostgreSQL. */
@FullApplicationOnPostgreSql
class WorkOnPostgreSqlTests extends WorkRules {}
