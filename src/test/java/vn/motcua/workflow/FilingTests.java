package vn.motcua.workflow;

import vn.motcua.FullApplication;

/** The rules of filing. */
@FullApplication
class FilingTests extends FilingRules {

    @Override
    int journeys() {
        return 6;
    }
}
