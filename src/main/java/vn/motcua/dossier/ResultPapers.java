package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Field;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Kind;
import vn.motcua.form.SchoolChoices;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** What the result of a dossier says, signed with the key of the unit that signed. */
@Component
class ResultPapers {

    private static final Set<Kind> PRIVATE = Set.of(Kind.PHONE, Kind.EMAIL);

    /** The form on which a result is signed. */
    private static final String SIGNATURE = "sign";

    private final PaperHeads heads;
    private final Services services;
    private final Units units;
    private final SchoolChoices schools;

    ResultPapers(PaperHeads heads, Services services, Units units, SchoolChoices schools) {
        this.heads = heads;
        this.services = services;
        this.units = units;
        this.schools = schools;
    }

    String resultName(Dossier dossier) {
        return service(dossier).sheet().result() + " " + dossier.code() + ".pdf";
    }

    /** The signed result, with what was declared and the number that the clerk gave it. */
    FrozenPaper result(Dossier dossier, List<Decision> decisions) {
        Service service = service(dossier);
        Decision signing = signature(decisions);
        Map<String, Object> model = heads.of(dossier, signing);
        model.put("title", service.sheet().result());
        model.put("basis", service.sheet().legalBasis());
        model.put("facts", facts(service.form(), dossier.answers()));
        model.put("number", number(decisions));
        return heads.freeze("result", model, signing);
    }

    private List<Map<String, String>> facts(FormSchema form, Answers answers) {
        List<Map<String, String>> facts = new ArrayList<>();
        FormAnswers.summary(form, answers, this::name).forEach(page ->
                page.answers().stream()
                        .filter(Answer::given)
                        .filter(answer -> !isPrivate(form, answer.key()))
                        .forEach(answer -> facts.add(Map.of("label", answer.label(), "value", answer.value()))));
        return facts;
    }

    /** What a unit or a school is called. */
    private String name(String code) {
        return units.find(code).map(Unit::name).orElseGet(() -> schools.name(code));
    }

    private static boolean isPrivate(FormSchema form, String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(Field::kind)
                .anyMatch(PRIVATE::contains);
    }

    /** The number in the book, as the clerk wrote it. */
    private static String number(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.answers().text("bookNumber"))
                .filter(number -> number != null && !number.isBlank())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** A leader's signature, or that of the head of division where the law lets him sign. */
    private static Decision signature(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> SIGNATURE.equals(decision.formKey()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Nobody signed this dossier"));
    }

    private Service service(Dossier dossier) {
        return services.version(dossier.service(), dossier.serviceVersion());
    }
}
