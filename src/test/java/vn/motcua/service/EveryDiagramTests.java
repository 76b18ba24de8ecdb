package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.FormSchema;

/** A sweep over the city's own diagrams: each passes the gate and can be put into words. */
class EveryDiagramTests {

    private static final ServiceFiles FILES = new ServiceFiles(".");

    @Test
    void everyServiceIsTwoFilesOfOneName() {
        assertThat(FILES.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServicePassesTheGate(ServiceFile file) {
        Diagram diagram = Diagram.read(file.diagramPath(), file.diagram());
        assertThat(new DiagramGate().check(diagram, false, FILES.context(units()::contains))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceHasASheetAndAWayToItsResult(ServiceFile file) {
        FormSchema form = FormSchema.read(file.formPath(), file.form());
        Service service = new Service(file.key(), 1, file.key(), Diagram.read(file.diagramPath(), file.diagram()), form);

        assertThat(service.sheet().field()).isEqualTo(file.field());
        assertThat(service.diagram().straightWay()).hasSizeGreaterThan(2)
                .allSatisfy(step -> assertThat(step.lane()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockPassesTheGate(SharedFile file) {
        Diagram diagram = Diagram.read(file.path(), file.content());
        assertThat(new DiagramGate().check(diagram, true, FILES.context(units()::contains))).isEmpty();
    }

    static Stream<Named<ServiceFile>> services() {
        return FILES.services().stream().map(file -> Named.of(file.key(), file));
    }

    static Stream<Named<SharedFile>> blocks() {
        return FILES.blocks().stream().map(file -> Named.of(file.key(), file));
    }

    private static Set<String> units() {
        return Stream.of("units", "partners").flatMap(EveryDiagramTests::codes).collect(Collectors.toSet());
    }

    private static Stream<String> codes(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/resources/organisation", file + ".csv")).stream()
                    .map(line -> line.split(",")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
