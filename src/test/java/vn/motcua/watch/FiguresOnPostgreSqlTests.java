package vn.motcua.watch;

import vn.motcua.FullApplicationOnPostgreSql;

/** The operator's figures, on PostgreSQL. */
@FullApplicationOnPostgreSql
class FiguresOnPostgreSqlTests extends FiguresRules {}
