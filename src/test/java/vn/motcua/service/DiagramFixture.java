package vn.motcua.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The diagrams on which the tests draw, whole or broken by replacing a piece of text. */
final class DiagramFixture {

    static final String LOCATION = "file:src/test/resources/services/";
    static final String STALL = "processes/industry-trade/market-stall.bpmn";
    static final String SUPPLEMENT = "processes/shared/supplement.bpmn";

    private static final Set<String> UNITS = Set.of("01-CT", "01-THUE", "01-TP");
    private static final Set<String> FORMS = Set.of("appraise", "inspect", "apologise", "supplement");
    private static final Set<String> BLOCKS =
            Set.of("reception", "supplement", "refusal", "consultation", "issue", "return-result", "fee",
                    "land-tax");
    private static final Map<String, Set<String>> FIELDS =
            Map.of("market-stall", Set.of("applicantName", "area"), "appraise", Set.of("finding"));

    private DiagramFixture() {}

    static GateContext context() {
        return new GateContext(FORMS::contains, BLOCKS::contains, UNITS::contains,
                key -> key.equals("consultation") ? Set.of("agree", "disagree") : Set.of(),
                key -> Optional.ofNullable(FIELDS.get(key)), DiagramFixture::block);
    }

    /** The city's own blocks. */
    private static Optional<Diagram> block(String key) {
        Path path = Path.of("processes/shared", key + ".bpmn");
        return Optional.of(path).filter(Files::exists).map(file -> Diagram.read(file.toString(), read(file)));
    }

    static Diagram stall() {
        return Diagram.read(STALL, text(STALL));
    }

    static Diagram supplement() {
        return Diagram.read(SUPPLEMENT, text(SUPPLEMENT));
    }

    /** The stall's diagram with one piece of its text replaced. */
    static String stallWith(String piece, String other) {
        return replaced(text(STALL), piece, other);
    }

    /** The stall's diagram with one of its elements turned into another, with attributes besides its own. */
    static String stallTurned(String id, String tag, String attributes) {
        String turned = "<bpmn:" + tag + " " + attributes + " id=\"" + id + "\"$2</bpmn:" + tag + ">";
        return text(STALL).replaceFirst("(?s)<bpmn:(\\w+) id=\"" + id + "\"(.*?)</bpmn:\\1>", turned);
    }

    /** The block's diagram with one piece of its text replaced. */
    static String supplementWith(String piece, String other) {
        return replaced(text(SUPPLEMENT), piece, other);
    }

    static String text(String path) {
        return read(Path.of("src/test/resources/services", path));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String text, String piece, String other) {
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("The diagram has no: " + piece);
        }
        return text.replace(piece, other);
    }
}
