package vn.motcua.slip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.Answers;
import vn.motcua.form.Field;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;

/** Who filed, and how he is reached: as the dossier says it, else as his account does. */
@Component
class Contacts {

    private final Accounts accounts;

    Contacts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The keys applicant, address, phone and email; those that nobody told are left out. */
    Map<String, Object> of(DossierFile file) {
        Optional<Account> account = accounts.find(file.dossier().applicant().account());
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("applicant", file.dossier().applicant().name());
        for (String fact : new String[] {"address", "phone", "email"}) {
            declared(file, fact)
                    .or(() -> account.flatMap(owner -> owner.prefill(fact)))
                    .ifPresent(value -> contact.put(fact, value));
        }
        return contact;
    }

    private static Optional<String> declared(DossierFile file, String fact) {
        Answers answers = file.dossier().answers();
        return file.service().form().fields().stream()
                .filter(field -> fact.equals(field.prefill()))
                .map(Field::key)
                .map(answers::text)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
