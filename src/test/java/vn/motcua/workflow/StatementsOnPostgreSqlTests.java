package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

@FullApplicationOnPostgreSql
class StatementsOnPostgreSqlTests extends StatementsRules {}
