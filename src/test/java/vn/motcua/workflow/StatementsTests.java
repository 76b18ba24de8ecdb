package vn.motcua.workflow;

import vn.motcua.FullApplication;

@FullApplication
class StatementsTests extends StatementsRules {}
