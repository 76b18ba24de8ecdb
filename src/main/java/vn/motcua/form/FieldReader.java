package vn.motcua.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.refusal.FieldProblem;

/** Reads an input: what it is about, among what to choose, and how it is filled in. */
final class FieldReader {

    private static final Set<String> TIERS = Set.of("commune", "district", "department");

    private static final Set<String> LEVELS = Set.of("kindergarten", "primary", "lower-secondary");

    private static final Set<String> ROUTES = Set.of("commune", "district");

    private static final Set<String> PREFILLS = Set.of("name", "personalId", "phone", "email", "address");

    private static final Set<String> AUTOCOMPLETES = Set.of("on", "off", "name", "email", "tel", "tel-national", "bday",
            "bday-year", "sex", "street-address", "organization", "organization-title", "nickname", "url");

    private final Complaints complaints;

    private final LabelCheck labels;

    private final LimitsReader limits;

    FieldReader(Complaints complaints, LabelCheck labels) {
        this.complaints = complaints;
        this.labels = labels;
        this.limits = new LimitsReader(complaints);
    }

    Optional<Field> read(Component component, FieldType type, Condition hide) {
        int before = complaints.count();
        String subtype = component.value("subtype");
        complaints.addIf(type == FieldType.DATE && subtype != null && !subtype.equals("date"), component, "subtype",
                subtype);
        Kind kind = kind(component, type);
        boolean fromRegister = kind == Kind.UNIT || kind == Kind.SCHOOL;
        List<Option> options = type.offersOptions() && !fromRegister ? options(component) : List.of();
        Filling.OfSchools schools = schools(component, kind);
        Filling filling = filling(component, kind, schools);
        Limits bounds = limits.read(component, kind);
        if (complaints.count() > before || component.key() == null || component.label().vi() == null) {
            return Optional.empty();
        }
        Field field = new Field(component.key(), type, kind, component.label(), component.description(), bounds,
                options, filling, hide);
        checkExample(component, field);
        return Optional.of(field);
    }

    private Kind kind(Component component, FieldType type) {
        String word = component.property("kind");
        if (word == null) {
            return ofValidation(component.validate("validationType"));
        }
        Optional<Kind> kind = Kind.ofWord(word);
        if (kind.isEmpty()) {
            complaints.add(component.place(), "kind", word);
        } else if (!kind.get().goesWith(type)) {
            complaints.add(component.place(), "kind-type", word, component.type());
        }
        return kind.orElse(Kind.PLAIN);
    }

    private static Kind ofValidation(String validationType) {
        return "email".equals(validationType) ? Kind.EMAIL : "phone".equals(validationType) ? Kind.PHONE : Kind.PLAIN;
    }

    private List<Option> options(Component component) {
        List<Option> options = component.values().stream()
                .map(value -> new Option(value.value("value"), value.value("label"), value.value("labelEn")))
                .toList();
        Set<String> values = new HashSet<>();
        Set<String> words = new HashSet<>();
        complaints.addIf(options.isEmpty(), component, "options");
        for (Option option : options) {
            complaints.addIf(option.value() == null || option.label() == null, component, "option-empty");
            complaints.addIf(!values.add(option.value()) || !words.add(option.label()), component, "option-twice",
                    String.valueOf(option.value()));
            labels.check(component, option.name());
        }
        return options;
    }

    private Filling filling(Component component, Kind kind, Filling.OfSchools schools) {
        String tier = component.property("tier");
        complaints.addIf(kind == Kind.UNIT ? tier == null || !TIERS.contains(tier) : tier != null, component, "tier");
        String route = component.property("route");
        boolean routes = route == null || kind == Kind.UNIT && ROUTES.contains(route);
        complaints.addIf(!routes, component, "route", route);
        String prefill = component.property("prefill");
        complaints.addIf(prefill != null && !PREFILLS.contains(prefill), component, "prefill", prefill);
        String autocomplete = component.property("autocomplete");
        complaints.addIf(autocomplete != null && !AUTOCOMPLETES.contains(autocomplete), component, "autocomplete",
                autocomplete);
        String suffix = component.suffix();
        labels.check(component, new Words(suffix, null));
        return new Filling(prefill, autocomplete == null ? token(prefill) : autocomplete, tier, route, schools,
                suffix);
    }

    private Filling.OfSchools schools(Component component, Kind kind) {
        String level = component.property("level");
        String catchmentOf = component.property("catchmentOf");
        boolean school = kind == Kind.SCHOOL;
        complaints.addIf(school ? level == null || !LEVELS.contains(level) : level != null, component, "level");
        complaints.addIf(!school && catchmentOf != null, component, "catchment-of", catchmentOf);
        return school ? new Filling.OfSchools(level, catchmentOf) : null;
    }

    /** What is prefilled is about the person at the keys, so the browser may know it too. */
    private static String token(String prefill) {
        return prefill == null ? null : switch (prefill) {
            case "phone" -> "tel";
            case "address" -> "street-address";
            case "personalId" -> "off";
            default -> prefill;
        };
    }

    // The example is shown to people as what will do: so it must.
    private void checkExample(Component component, Field field) {
        String example = field.limits().example();
        if (example == null || field.isUnit() || field.type().offersOptions() || field.type() == FieldType.CHECKBOX) {
            return;
        }
        Object answer = FormInput.typed(field, example);
        Optional<FieldProblem> problem = new FieldCheck((code, tier) -> true, (code, level) -> true).problem(field, answer);
        problem.ifPresent(wrong -> complaints.add(component.place(), "example", example, wrong.code()));
    }
}
