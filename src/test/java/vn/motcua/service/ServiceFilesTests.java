package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceFilesTests {

    @Test
    void aServiceIsItsTwoFilesOfOneName() {
        ServiceFiles files = new ServiceFiles(DiagramFixture.LOCATION);

        assertThat(files.services()).singleElement().satisfies(stall -> {
            assertThat(stall.field()).isEqualTo("industry-trade");
            assertThat(stall.key()).isEqualTo("market-stall");
            assertThat(stall.diagramPath()).isEqualTo(DiagramFixture.STALL);
            assertThat(stall.formPath()).isEqualTo("forms/industry-trade/market-stall.form");
            assertThat(stall.digest()).hasSize(64);
        });
        assertThat(files.blocks()).extracting(SharedFile::key).containsExactly("supplement");
        assertThat(files.sharedForms()).extracting(SharedFile::key).containsExactly("appraise");
        assertThat(files.violations()).isEmpty();
    }

    @Test
    void theContextKnowsFormsBlocksAndTheirEnds() {
        GateContext context = new ServiceFiles(DiagramFixture.LOCATION).context(code -> false);

        assertThat(context.sharedForm().test("appraise")).isTrue();
        assertThat(context.block().test("supplement")).isTrue();
        assertThat(context.block().test("reception")).isFalse();
        assertThat(context.blockEnds().apply("supplement")).containsExactly("supplied");
    }

    @Test
    void aFileWithoutItsPartnerIsNamed(@TempDir Path folder) throws IOException {
        write(folder, "processes/justice/birth.bpmn");
        write(folder, "forms/justice/death.form");
        ServiceFiles files = new ServiceFiles(folder.toString());

        assertThat(files.services()).isEmpty();
        assertThat(files.violations()).extracting(Violation::file, Violation::rule).containsExactly(
                tuple("processes/justice/birth.bpmn", "file.partner"),
                tuple("forms/justice/death.form", "file.partner"));
        assertThat(files.violations().get(0).message()).contains("forms/justice/birth.form");
    }

    @Test
    void aNameIsTakenOnce(@TempDir Path folder) throws IOException {
        write(folder, "processes/justice/birth.bpmn");
        write(folder, "processes/health/birth.bpmn");
        write(folder, "forms/justice/birth.form");
        write(folder, "forms/health/birth.form");
        ServiceFiles files = new ServiceFiles(folder.toString());

        assertThat(files.services()).extracting(ServiceFile::field).containsExactly("health");
        assertThat(files.violations()).extracting(Violation::rule).containsExactly("file.taken", "file.taken");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        write(folder, "forms/justice/birth.form");
        Files.createDirectories(folder.resolve("processes/justice"));
        Files.write(folder.resolve("processes/justice/birth.bpmn"), new byte[XmlReading.LARGEST + 1]);
        ServiceFiles files = new ServiceFiles(folder.toString());

        assertThat(files.services()).isEmpty();
        assertThat(files.violations()).extracting(Violation::rule).containsExactly("file.too-large");
    }

    @Test
    void anEmptyPlaceHoldsNothing(@TempDir Path folder) {
        assertThat(new ServiceFiles("file:" + folder).services()).isEmpty();
        assertThat(new ServiceFiles("file:" + folder.resolve("missing")).violations()).isEmpty();
    }

    @Test
    void aChangedTextHasAnotherDigest() {
        ServiceFile before = ServiceFile.of("processes/a/b.bpmn", "x", "forms/a/b.form", "y");
        ServiceFile moved = ServiceFile.of("processes/a/b.bpmn", "xy", "forms/a/b.form", "");
        assertThat(moved.digest()).isNotEqualTo(before.digest());
    }

    private static void write(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }
}
