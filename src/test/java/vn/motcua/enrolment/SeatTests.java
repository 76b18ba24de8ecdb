package vn.motcua.enrolment;

import vn.motcua.FullApplication;

/** Seats on H2. */
@FullApplication
class SeatTests extends SeatRules {}
