package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.FullApplication;
import vn.motcua.SentStatements;
import vn.motcua.database.Journey;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Units;
import vn.motcua.service.DiagramGate;
import vn.motcua.service.Published;
import vn.motcua.service.ServiceFile;
import vn.motcua.service.ServiceFiles;
import vn.motcua.service.Services;
import vn.motcua.service.SharedFile;
import vn.motcua.service.Violation;

/** Services go live: only what changed, and nothing that breaks a rule. */
@FullApplication
class DeploymentTests {

    private static final String APPRAISE = "forms/shared/appraise.form";
    private static final String SIGN = "forms/shared/sign.form";
    private static final String BIRTH = "processes/justice/birth-registration.bpmn";
    private static final String PERMIT = "processes/construction/house-building-permit.bpmn";
    private static final String OF_ANOTHER_NODE = "birth-registration:of-another-node";

    @TempDir
    private Path folder;

    @Autowired
    private DiagramGate gate;

    @Autowired
    private Services services;

    @Autowired
    private Units units;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Journey journey;

    @Autowired
    private CityClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void copyTheFilesOfTheProject() throws IOException {
        for (String part : new String[] {"processes", "forms"}) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Other tests share this application: leave the services as the project has them. */
    @AfterEach
    void putTheProjectsFilesLiveAgain() {
        deployment("classpath*:").deployChanges();
    }

    @Test
    void aRestartWithNothingChangedDeploysNothing() {
        long before = repository.createDeploymentQuery().count();

        assertThat(inFolder().deployChanges()).isZero();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void whatIsLiveIsReadAtOnceAndNotFileByFile() {
        Deployment deployment = inFolder();

        assertThat(SentStatements.during(() -> {
            deployment.deployChanges();
        }).count()).isLessThanOrEqualTo(3);
    }

    @Test
    void aFormThatAnotherNodePutLiveInTheSameMomentDoesNotKeepTheOthersBack() throws IOException {
        change(APPRAISE, text -> text.replaceFirst("\"label\": \"", "\"label\": \"* "));
        change(SIGN, text -> text.replaceFirst("\"label\": \"", "\"label\": \"* "));
        ServiceFiles files = new ServiceFiles(folder.toUri().toString()) {
            @Override
            public List<SharedFile> sharedForms() {
                List<SharedFile> forms = super.sharedForms();
                // The other node has read the same and is a moment ahead.
                Published known = services.published();
                forms.stream().filter(form -> form.path().equals(APPRAISE) && !known.hasForm(form))
                        .forEach(form -> services.publishForm(form, known.nextOfForm(form), clock.instant()));
                return forms;
            }
        };

        assertThat(new Deployment(files, gate, services, units, repository, transaction, journey, clock).deployChanges()).isEqualTo(1);

        assertThat(files.sharedForms()).allMatch(services.published()::hasForm);
    }

    @Test
    void aServiceThatAnotherNodePutLiveInTheSameMomentDoesNotKeepTheOthersBack() throws IOException {
        int birth = services.get("birth-registration").version();
        int permit = services.get("house-building-permit").version();
        change(BIRTH, text -> text.replace("Đối chiếu hồ sơ khai sinh", "Đối chiếu kỹ hồ sơ khai sinh"));
        change(PERMIT, text -> text.replace("Kiểm tra thực địa", "Đi kiểm tra"));
        ServiceFiles files = new ServiceFiles(folder.toUri().toString()) {
            @Override
            public List<ServiceFile> services() {
                List<ServiceFile> all = super.services();
                all.stream().filter(file -> file.diagramPath().equals(BIRTH))
                        .forEach(file -> services.publish(file, birth + 1, OF_ANOTHER_NODE, clock.instant()));
                return all;
            }
        };
        long before = repository.createDeploymentQuery().count();

        assertThat(new Deployment(files, gate, services, units, repository, transaction, journey, clock).deployChanges())
                .isEqualTo(1);

        assertThat(services.get("house-building-permit").version()).isEqualTo(permit + 1);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before + 1);
        jdbc.sql("delete from service_version where definition_id = ?").param(OF_ANOTHER_NODE).update();
    }

    @Test
    void aChangedDiagramBecomesANewVersionOfItsServiceAlone() throws IOException {
        int birth = services.get("birth-registration").version();
        int permit = services.get("house-building-permit").version();
        change(BIRTH, text -> text.replace("Đối chiếu hồ sơ khai sinh", "Đối chiếu kỹ hồ sơ khai sinh"));

        assertThat(inFolder().deployChanges()).isEqualTo(1);

        assertThat(services.get("birth-registration").version()).isEqualTo(birth + 1);
        assertThat(services.get("house-building-permit").version()).isEqualTo(permit);
    }

    @Test
    void aChangedFormTakesItsDiagramAlong() throws IOException {
        int version = services.get("birth-registration").version();
        change("forms/justice/birth-registration.form", text -> text.replaceFirst("\"label\": \"", "\"label\": \"* "));

        assertThat(inFolder().deployChanges()).isEqualTo(1);
        assertThat(services.get("birth-registration").version()).isEqualTo(version + 1);
    }

    @Test
    void aFileThatBreaksARuleIsRefusedWithItsElementAndReasonAndTheOthersGoLive() throws IOException {
        int permit = services.get("house-building-permit").version();
        int birth = services.get("birth-registration").version();
        change(BIRTH, text -> text.replaceFirst("camunda:dueDate=\"2 giờ làm việc\"", "camunda:dueDate=\"sớm nhất\""));
        change(PERMIT, text -> text.replace("Kiểm tra thực địa", "Đi kiểm tra"));

        assertThat(inFolder().deployChanges()).isEqualTo(1);

        assertThat(services.get("house-building-permit").version()).isEqualTo(permit + 1);
        assertThat(services.get("birth-registration").version()).isEqualTo(birth);
        assertThat(services.refused()).filteredOn(violation -> violation.file().endsWith("birth-registration.bpmn"))
                .anySatisfy(this::namesTheElementAndTheText);
    }

    @Test
    void aDiagramThatWouldRunCodeNeverReachesTheEngine() throws IOException {
        long before = repository.createDeploymentQuery().count();
        change(BIRTH, text -> text.replaceFirst(
                "camunda:dueDate=\"2 giờ làm việc\"", "camunda:dueDate=\"\\${''.getClass().forName('java.lang.Runtime')}\""));

        assertThat(inFolder().deployChanges()).isZero();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private void namesTheElementAndTheText(Violation violation) {
        assertThat(violation.element()).isNotBlank();
        assertThat(violation.message()).contains("sớm nhất");
    }

    private void change(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
    }

    private Deployment inFolder() {
        return deployment(folder.toUri().toString());
    }

    private Deployment deployment(String location) {
        return new Deployment(
                new ServiceFiles(location), gate, services, units, repository, transaction, journey, clock);
    }
}
