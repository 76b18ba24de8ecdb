package vn.motcua.watch;

import vn.motcua.FullApplication;

/** The operator's figures, on H2. */
@FullApplication
class FiguresTests extends FiguresRules {}
