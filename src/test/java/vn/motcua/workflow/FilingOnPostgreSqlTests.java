package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of filing, on PostgreSQL. */
@FullApplicationOnPostgreSql
class FilingOnPostgreSqlTests extends FilingRules {

    @Override
    int journeys() {
        return 3;
    }
}
