package vn.motcua.workflow;

import vn.motcua.FullApplication;

@FullApplication
class DeadlineSweepTests extends DeadlineSweepRules {

    @Override
    String numbers(int many) {
        return "(select x number from system_range(1, %d))".formatted(many);
    }
}
