package vn.motcua.decree;

import vn.motcua.FullApplication;

/** The rules of how dossiers follow a decree, on H2. */
@FullApplication
class DecreeMoveTests extends DecreeMoveRules {}
