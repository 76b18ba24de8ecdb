package vn.motcua.workflow;

import vn.motcua.FullApplication;

/** The chains of events. */
@FullApplication
class EventChainTests extends EventChainRules {}
