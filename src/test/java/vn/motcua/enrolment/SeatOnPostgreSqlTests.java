package vn.motcua.enrolment;

import vn.motcua.FullApplicationOnPostgreSql;

/** Seats on PostgreSQL. */
@FullApplicationOnPostgreSql
class SeatOnPostgreSqlTests extends SeatRules {}
