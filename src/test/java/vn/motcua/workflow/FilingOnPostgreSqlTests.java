package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of filing, on PostgreSQL. */
@FullApplicationOnPostgreSql
class FilingOnPostgreSqlTests extends FilingRules {

    static final int JOURNEYS = 3;

    @Override
    int journeys() {
        return JOURNEYS;
    }
}
