package vn.motcua.workflow;

import vn.motcua.FullApplication;

/** The list of work on H2, which counts its few rows. */
@FullApplication
class WorkListTests extends WorkListRules {

    @Override
    void addUp() {
        // Nothing is kept that would have to be added up.
    }
}
