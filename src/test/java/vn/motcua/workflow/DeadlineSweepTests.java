package vn.motcua.workflow;

import vn.motcua.ChosenDatabase;
import vn.motcua.FullApplication;

@FullApplication
class DeadlineSweepTests extends DeadlineSweepRules {

    @Override
    String numbers(int many) {
        String series = ChosenDatabase.isPostgreSql()
                ? "(select generate_series(1, %d) number)"
                : "(select x number from system_range(1, %d))";
        return series.formatted(many);
    }
}
