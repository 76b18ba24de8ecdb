package vn.motcua.workflow;

import vn.motcua.FullApplication;

@FullApplication
class IntakeTests extends IntakeRules {}
