package vn.motcua.workflow;

import vn.motcua.FullApplication;

/** The rules of when the clock stands, on H2. */
@FullApplication
class ClockStandingTests extends ClockStandingRules {}
