package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.Papers;
import vn.motcua.document.Signatures;
import vn.motcua.document.Signer;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Field;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Kind;
import vn.motcua.form.Option;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** Draws the papers that end a dossier, and signs them with the key of the unit whose leader decided. */
@Component
class ResultPapers {

    private static final Set<Kind> PRIVATE = Set.of(Kind.PHONE, Kind.EMAIL);

    private final Papers papers;
    private final Signatures signatures;
    private final Services services;
    private final Units units;
    private final CityClock clock;
    private final String address;

    ResultPapers(
            Papers papers,
            Signatures signatures,
            Services services,
            Units units,
            CityClock clock,
            @Value("${motcua.site.address:http://localhost:8080}") String address) {
        this.papers = papers;
        this.signatures = signatures;
        this.services = services;
        this.units = units;
        this.clock = clock;
        this.address = address;
    }

    String resultName(Dossier dossier) {
        return service(dossier).sheet().result() + " " + dossier.code() + ".pdf";
    }

    String refusalName(Dossier dossier) {
        return "Văn bản từ chối " + dossier.code() + ".pdf";
    }

    /** The signed result, with what was declared and the number that the clerk gave it. */
    byte[] result(Dossier dossier, List<Decision> decisions) {
        Service service = service(dossier);
        Decision signing = lastOf(decisions, Role.LEADER);
        Map<String, Object> model = heading(dossier, signing);
        model.put("title", service.sheet().result());
        model.put("basis", service.sheet().legalBasis());
        model.put("facts", facts(service.form(), dossier.answers()));
        model.put("number", number(decisions));
        return signatures.sign(papers.render("result", model), signer(signing));
    }

    /** The refusal with its reasons; signed by the leader, or by the desk where it did not take the dossier in. */
    byte[] refusal(Dossier dossier, List<Decision> decisions) {
        Decision deciding = decisions.get(decisions.size() - 1);
        Map<String, Object> model = heading(dossier, deciding);
        if (dossier.milestones().acceptedAt() != null) {
            model.put("title", "Thông báo từ chối giải quyết hồ sơ");
        }
        model.put("applicant", dossier.applicant().name());
        model.put("content", service(dossier).sheet().name());
        model.put("reasons", reasons(decisions));
        model.put("grounds", service(dossier).sheet().legalBasis());
        return signatures.sign(papers.render("refusal", model), signer(deciding));
    }

    private Map<String, Object> heading(Dossier dossier, Decision deciding) {
        Unit unit = units.get(deciding.by().unit());
        Instant now = clock.instant();
        Map<String, Object> model = new HashMap<>();
        model.put("agency", agencyAbove(unit));
        model.put("unit", official(unit));
        model.put("date", now.atZone(CityClock.ZONE).toLocalDate());
        model.put("code", dossier.code());
        model.put("link", address + "/tracking/" + dossier.code());
        model.put("authority", isCouncil(unit) ? "TM. Ủy ban nhân dân" : null);
        model.put("position", position(unit, deciding));
        model.put("signer", deciding.by().personName());
        model.put("signedAt", now);
        return model;
    }

    private Signer signer(Decision deciding) {
        Unit unit = units.get(deciding.by().unit());
        return new Signer(
                deciding.by().account(), deciding.by().personName(), position(unit, deciding), unit.code());
    }

    private String agencyAbove(Unit unit) {
        return unit.parent() == null ? null : official(units.get(unit.parent()));
    }

    private static String official(Unit unit) {
        return isCouncil(unit) || unit.tier() == Tier.CITY ? "Ủy ban nhân dân " + unit.name() : unit.name();
    }

    private static boolean isCouncil(Unit unit) {
        return unit.tier() == Tier.COMMUNE || unit.tier() == Tier.DISTRICT;
    }

    private static String position(Unit unit, Decision deciding) {
        if (!Role.LEADER.code().equals(deciding.by().role())) {
            return "Bộ phận một cửa";
        }
        return isCouncil(unit) ? "Chủ tịch" : "Giám đốc";
    }

    private List<Map<String, String>> facts(FormSchema form, Answers answers) {
        List<Map<String, String>> facts = new ArrayList<>();
        FormAnswers.summary(form, answers, code -> units.find(code).map(Unit::name).orElse(code)).forEach(page ->
                page.answers().stream()
                        .filter(Answer::given)
                        .filter(answer -> !isPrivate(form, answer.key()))
                        .forEach(answer -> facts.add(Map.of("label", answer.label(), "value", answer.value()))));
        return facts;
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

    /** What the last officer ticked and wrote, and what the one before him wrote whose refusal a leader signs. */
    private List<String> reasons(List<Decision> decisions) {
        List<String> reasons = new ArrayList<>();
        int from = Math.max(0, decisions.size() - 2);
        for (Decision decision : decisions.subList(from, decisions.size())) {
            if (!isOfApplicant(decision) && saysWhy(decision, decisions)) {
                reasons.addAll(ticked(decision));
                reasons.add(decision.note());
            }
        }
        return reasons.stream().filter(reason -> !reason.isBlank()).distinct().toList();
    }

    private static boolean isOfApplicant(Decision decision) {
        return Routing.APPLICANT.equals(decision.by().role());
    }

    /** A decision before the last one counts only if it led here: it refused too. */
    private static boolean saysWhy(Decision decision, List<Decision> decisions) {
        return decision == decisions.get(decisions.size() - 1) || "refuse".equals(decision.outcome());
    }

    private List<String> ticked(Decision decision) {
        if (decision.formKey() == null || !(decision.answers().get("reasons") instanceof List<?> values)) {
            return List.of();
        }
        return services.sharedForm(decision.formKey()).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> "reasons".equals(field.key()))
                .flatMap(field -> field.options().stream())
                .filter(option -> values.contains(option.value()))
                .map(Option::label)
                .toList();
    }

    private static Decision lastOf(List<Decision> decisions, Role role) {
        return decisions.stream()
                .filter(decision -> role.code().equals(decision.by().role()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No " + role.code() + " signed this dossier"));
    }

    private Service service(Dossier dossier) {
        return services.version(dossier.service(), dossier.serviceVersion());
    }
}
