package vn.motcua.workflow;

import vn.motcua.FullApplication;

/** The journeys on the database that needs no set-up. Read {@link DossierJourney} first: the whole story in named calls. */
@FullApplication
class DossierJourneyTests extends DossierJourney {}
