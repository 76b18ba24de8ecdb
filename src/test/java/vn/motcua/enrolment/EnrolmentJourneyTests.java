package vn.motcua.enrolment;

import vn.motcua.FullApplication;

/** The three enrolments on H2. */
@FullApplication
class EnrolmentJourneyTests extends EnrolmentJourney {}
