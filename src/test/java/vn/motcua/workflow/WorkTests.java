package vn.motcua.workflow;

import vn.motcua.FullApplication;

/** The rules of work. */
@FullApplication
class WorkTests extends WorkRules {}
