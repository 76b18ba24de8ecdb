package vn.motcua.payment;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of how fees are asked, on PostgreSQL. */
@FullApplicationOnPostgreSql
class FeeWayOnPostgreSqlTests extends FeeWayRules {}
