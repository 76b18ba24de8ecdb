package vn.motcua.portal;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.form.Field;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.security.Actor;

/** Tells which answers of a draft were not typed but came from the applicant's account. */
@Component
class Prefills {

    private final Accounts accounts;

    Prefills(Accounts accounts) {
        this.accounts = accounts;
    }

    /** By key of the field, whence its answer is. */
    Map<String, String> of(Actor applicant, DraftView draft) {
        Account account = accounts.find(applicant.account()).orElse(null);
        Map<String, String> known = new HashMap<>();
        for (Field field : draft.form().fields()) {
            boolean asKnown = account != null
                    && field.prefill() != null
                    && account.prefill(field.prefill())
                            .filter(fact -> fact.equals(draft.dossier().answers().text(field.key())))
                            .isPresent();
            if (asKnown) {
                known.put(field.key(), "account");
            }
        }
        return known;
    }
}
