package vn.motcua.decree;

import vn.motcua.FullApplication;

/** What the city office says of outages, on H2. */
@FullApplication
class OutageDecisionTests extends OutageDecisionRules {}
