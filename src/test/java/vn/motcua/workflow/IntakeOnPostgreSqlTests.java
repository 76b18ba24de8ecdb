package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

@FullApplicationOnPostgreSql
class IntakeOnPostgreSqlTests extends IntakeRules {}
