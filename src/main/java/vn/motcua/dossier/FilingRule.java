package vn.motcua.dossier;

import vn.motcua.refusal.Refusal;
import vn.motcua.service.Service;

/** What must hold, besides a valid form, for a draft to be filed; other rooms know it. */
public interface FilingRule {

    /**
     * Looks at a draft at the moment of its filing, right before the filing's own transaction.
     *
     * @throws Refusal where it cannot be filed now; the draft is kept
     */
    void check(Dossier draft, Service service);
}
