package vn.motcua.slip;

import vn.motcua.FullApplication;

/** The registers on the database that needs no set-up. */
@FullApplication
class RegisterTests extends RegisterRules {}
