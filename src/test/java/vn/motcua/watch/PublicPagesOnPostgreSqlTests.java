package vn.motcua.watch;

import vn.motcua.FullApplicationOnPostgreSql;

/** What everybody may open, on PostgreSQL. */
@FullApplicationOnPostgreSql
class PublicPagesOnPostgreSqlTests extends PublicPagesRules {}
