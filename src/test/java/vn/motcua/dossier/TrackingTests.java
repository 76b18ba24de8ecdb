package vn.motcua.dossier;

import vn.motcua.FullApplication;

/** Tracking, on H2. */
@FullApplication
class TrackingTests extends TrackingRules {}
