package vn.motcua.watch;

import vn.motcua.FullApplication;

/** What everybody may open, on H2. */
@FullApplication
class PublicPagesTests extends PublicPagesRules {}
