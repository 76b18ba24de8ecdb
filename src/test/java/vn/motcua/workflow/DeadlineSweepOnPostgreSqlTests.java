package vn.motcua.workflow;

import vn.motcua.FullApplicationOnPostgreSql;

@FullApplicationOnPostgreSql
class DeadlineSweepOnPostgreSqlTests extends DeadlineSweepRules {

    @Override
    String numbers(int many) {
        return "(select generate_series(1, %d) number)".formatted(many);
    }
}
