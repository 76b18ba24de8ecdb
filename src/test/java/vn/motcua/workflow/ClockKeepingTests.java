package vn.motcua.workflow;

import vn.motcua.FullApplication;

/** How clocks are kept and followed, on the database that needs no set-up. */
@FullApplication
class ClockKeepingTests extends ClockKeepingRules {}
