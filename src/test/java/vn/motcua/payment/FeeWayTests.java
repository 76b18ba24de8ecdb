package vn.motcua.payment;

import vn.motcua.FullApplication;

/** The rules of how fees are asked, on H2. */
@FullApplication
class FeeWayTests extends FeeWayRules {}
