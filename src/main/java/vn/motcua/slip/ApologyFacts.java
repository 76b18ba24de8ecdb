package vn.motcua.slip;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.Stage;
import vn.motcua.form.Option;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.service.Services;

/** What form 04 says: the date that was promised, why it is not kept, the new date, and that one is sorry. */
@Component
class ApologyFacts {

    private static final String FORM = "apologise";

    private final Heads heads;
    private final Accounts accounts;
    private final Services services;

    ApologyFacts(Heads heads, Accounts accounts, Services services) {
        this.heads = heads;
        this.accounts = accounts;
        this.services = services;
    }

    Map<String, Object> of(DossierFile file, PaperForm form, DossierChanged change) {
        DossierEvent event = change.event();
        Map<String, Object> facts = heads.ofUnit(file, form, event.at(), unitOf(file, event));
        facts.put("received", String.valueOf(file.dossier().milestones().acceptedAt()));
        facts.put("promised", String.valueOf(change.before().due()));
        facts.put("newDate", event.detail().get("newDate"));
        facts.put("reason", reason(event));
        facts.put("said", event.detail().getOrDefault("words", ""));
        facts.put("state", file.stages().stream()
                .filter(stage -> stage.state() == Stage.State.CURRENT)
                .map(Stage::name)
                .distinct()
                .collect(Collectors.joining("; ")));
        facts.put("signer", accounts.find(event.actor()).map(Account::name).orElse(event.actor()));
        facts.put("signedAt", event.at().toString());
        return facts;
    }

    static String unitOf(DossierFile file, DossierEvent event) {
        return event.unit() == null ? file.dossier().unit() : event.unit();
    }

    /** The words behind the code, as the leader's form has them. */
    private String reason(DossierEvent event) {
        String code = event.detail().getOrDefault("reason", "");
        return services.sharedForm(FORM).stream()
                .flatMap(form -> form.fields().stream())
                .flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }
}
