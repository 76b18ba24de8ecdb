package vn.motcua.workflow;

import vn.motcua.ChosenDatabase;
import vn.motcua.FullApplication;

/** The rules of filing. */
@FullApplication
class FilingTests extends FilingRules {

    @Override
    int journeys() {
        return ChosenDatabase.isPostgreSql() ? FilingOnPostgreSqlTests.JOURNEYS : 6;
    }
}
