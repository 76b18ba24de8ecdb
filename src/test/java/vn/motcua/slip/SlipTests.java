package vn.motcua.slip;

import vn.motcua.FullApplication;

/** The rules of slips on the database that needs no set-up. */
@FullApplication
class SlipTests extends SlipRules {}
