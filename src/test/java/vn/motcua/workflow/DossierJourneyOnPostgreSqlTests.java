package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

/** The same journeys on PostgreSQL. */
@FullApplicationOnPostgreSql
class DossierJourneyOnPostgreSqlTests extends DossierJourney {}
