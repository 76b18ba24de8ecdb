package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.FormSchema;

/** docs/services.md is made from the diagrams and forms; {@code -Dmotcua.docs=write} makes it anew. */
class ServicesTableTests {

    private static final Path TABLE = Path.of("docs/services.md");
    private static final ServiceFiles FILES = new ServiceFiles(".");

    @Test
    void theTableOfServicesSaysWhatTheFilesSay() throws IOException {
        String made = table();
        if ("write".equals(System.getProperty("motcua.docs"))) {
            Files.writeString(TABLE, made);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(made);
    }

    private static String table() {
        Map<String, List<Row>> byField = FILES.services().stream()
                .map(Row::of)
                .collect(Collectors.groupingBy(Row::field, TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("""
                # The services

                Made from the diagrams and forms by `ServicesTableTests`; `mvn -Dtest=ServicesTableTests -Dmotcua.docs=write
                surefire:test` makes it anew. Steps are the tasks of people; ways are sequence flows, each of which
                `EveryServiceIsWalkedTests` takes on the engine. Behind a block stands for how long it awaits the applicant
                where the service's law gives another time than is usual.

                """);
        page.append(sums(byField));
        byField.forEach((field, rows) -> page.append(section(field, rows)));
        return page.toString();
    }

    private static String sums(Map<String, List<Row>> byField) {
        List<Row> all = byField.values().stream().flatMap(List::stream).toList();
        return "%d services in %d fields: %s; %s.%n%n".formatted(all.size(), byField.size(),
                counted(all.stream().map(Row::tier)), counted(all.stream().map(row -> "level " + row.level())));
    }

    private static String counted(Stream<String> words) {
        return words.collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String section(String field, List<Row> rows) {
        StringBuilder section = new StringBuilder("## %s (%d)%n%n".formatted(field, rows.size()));
        section.append("| service | name | tier | level | limit | steps | ways | fields, documents | blocks | ends |\n");
        section.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        rows.forEach(row -> section.append(row.line()));
        return section.append("\n").toString();
    }

    private record Row(Sheet sheet, Diagram diagram, FormSchema form) {

        static Row of(ServiceFile file) {
            Diagram diagram = Diagram.read(file.diagramPath(), file.diagram());
            return new Row(diagram.sheet(), diagram, FormSchema.read(file.formPath(), file.form()));
        }

        String field() {
            return sheet.field();
        }

        String tier() {
            return sheet.tier();
        }

        int level() {
            return sheet.level();
        }

        String line() {
            List<DocumentSlot> documents = form.documents();
            return "| `%s` | %s | %s | %d | %s | %d | %d | %d, %d | %s | %s |%n".formatted(
                    sheet.key(), sheet.name(), sheet.tier(), sheet.level(), sheet.limit().inVietnamese(),
                    nodes(NodeType.USER_TASK).count(), diagram.flows().size(),
                    form.fields().size(), documents.size(),
                    nodes(NodeType.CALL_ACTIVITY).map(Row::block).distinct().sorted()
                            .collect(Collectors.joining(", ")),
                    nodes(NodeType.END_EVENT).map(Node::name).distinct().collect(Collectors.joining(", ")));
        }

        /** The block that is called, and for how long the applicant is awaited there where that is not as usual. */
        private static String block(Node call) {
            return call.calledElement() + AwaitedTerm.said(call).map(" (%s)"::formatted).orElse("");
        }

        private Stream<Node> nodes(NodeType type) {
            return diagram.nodes().stream().filter(node -> node.is(type) && node.parent() == null);
        }
    }
}
