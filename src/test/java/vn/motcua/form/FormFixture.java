package vn.motcua.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Forms and units for the tests. */
final class FormFixture {

    static final UnitChoices UNITS = new UnitChoices(tier -> switch (tier) {
        case "commune" -> List.of(
                new UnitGroup("Quận Ba Đình", List.of(new UnitChoice("00001", "Phường Phúc Xá"),
                        new UnitChoice("00004", "Phường Trúc Bạch", List.of("Phường Trúc Yên")))),
                new UnitGroup("Quận Đống Đa", List.of(new UnitChoice("00190", "Phường Quang Trung"))),
                new UnitGroup("Quận Hà Đông", List.of(new UnitChoice("09541", "Phường Quang Trung"))),
                new UnitGroup("Huyện Thử", many()));
        case "district" -> List.of(new UnitGroup("", List.of(new UnitChoice("001", "Quận Ba Đình"))));
        default -> List.of();
    });

    private FormFixture() {}

    static FormSchema birthRegistration() {
        return FormSchema.read("forms/justice/birth-registration.form", text("birth-registration.form"));
    }

    /** A form of these components on one page. */
    static FormSchema form(String... components) {
        return FormSchema.read("forms/test.form", json(components));
    }

    static String json(String... components) {
        return "{\"id\": \"test\", \"components\": [" + String.join(",", components).replace('\'', '"') + "]}";
    }

    /** All that the form asks for, answered as it should be. */
    static Answers completeAnswers() {
        return Answers.of(Map.ofEntries(
                Map.entry("requesterName", "Nguyễn Thị Hường"), Map.entry("requesterId", "001090012345"),
                Map.entry("requesterPhone", "0912345678"), Map.entry("relationship", "mother"),
                Map.entry("childName", "Nghiêm Nguyễn Hoàng Quỳnh Như"), Map.entry("childBirthDate", "2026-12-03"),
                Map.entry("childSex", "female"), Map.entry("hometown", "00004"),
                Map.entry("motherBirthYear", 1995)));
    }

    private static String text(String name) {
        try (InputStream file = FormFixture.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<UnitChoice> many() {
        return IntStream.range(0, 40)
                .mapToObj(number -> new UnitChoice("9%04d".formatted(number), "Xã Thử " + number))
                .toList();
    }
}
