package vn.motcua.enrolment;

import vn.motcua.FullApplicationOnPostgreSql;

/** The three enrolments on PostgreSQL. */
@FullApplicationOnPostgreSql
class EnrolmentJourneyOnPostgreSqlTests extends EnrolmentJourney {}
