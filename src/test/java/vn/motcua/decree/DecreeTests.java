package vn.motcua.decree;

import vn.motcua.FullApplication;

/** Decrees on H2. */
@FullApplication
class DecreeTests extends DecreeRules {}
