package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.motcua.database.Database;
import vn.motcua.database.Journey;
import vn.motcua.refusal.Refusal;

class ServicesTests {

    private static final Instant NOW = Instant.parse("2019-06-03T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);

    private final ServiceFiles files = new ServiceFiles(DiagramFixture.LOCATION);
    private final ServiceFile stall = files.services().get(0);
    private Services services;

    @BeforeEach
    void startWithEmptyTables() {
        var database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V040__service_versions.sql"))
                .execute(database);
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcTemplate template = new JdbcTemplate(database);
        Journey journey = new Journey(template, new Database(template));
        services = new Services(new ServiceVersions(jdbc, journey), new SharedWorks(new SharedParts(jdbc, journey)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void aPublishedServiceIsOnOffer() {
        assertThat(services.published().has(stall)).isFalse();
        services.publish(stall, 1, "market-stall:1", NOW);

        assertThat(services.onOffer(TODAY)).extracting(Service::key).containsExactly("market-stall");
        assertThat(services.onOffer(LocalDate.of(2015, 1, 1))).isEmpty();
        assertThat(services.get("market-stall").sheet().level()).isEqualTo(4);
        assertThat(services.published().has(stall)).isTrue();
    }

    @Test
    void aNewVersionIsOfferedAndTheOldOneStays() {
        services.publish(stall, 1, "market-stall:1", NOW);
        services.publish(changed("Market stall", "Booth"), 2, "market-stall:2", NOW);

        assertThat(services.get("market-stall").sheet().nameEn()).isEqualTo("Booth");
        assertThat(services.version("market-stall", 1).sheet().nameEn()).isEqualTo("Market stall");
        assertThat(services.published().has(stall)).isFalse();
        assertThat(services.byDefinition("market-stall:1").flatMap(diagram -> diagram.property("nameEn")))
                .contains("Market stall");
    }

    @Test
    void anUnknownServiceIsRefused() {
        services.publish(stall, 1, "market-stall:1", NOW);

        assertRefused(() -> services.get("moon-trip"));
        assertRefused(() -> services.version("market-stall", 2));
        assertRefused(() -> services.onOffer("market-stall", LocalDate.of(2015, 1, 1)));
        assertThat(services.find("moon-trip")).isEmpty();
    }

    @Test
    void aSearchNarrowsByFieldTierAndLevel() {
        services.publish(stall, 1, "market-stall:1", NOW);

        assertThat(services.search(new Question("industry-trade", "district", 4, "business", null, "thue quay"))).hasSize(1);
        assertThat(services.search(new Question(null, "", null, null, null, null))).hasSize(1);
        assertThat(services.search(new Question("justice", null, null, null, null, null))).isEmpty();
        assertThat(services.search(new Question(null, "commune", null, null, null, null))).isEmpty();
        assertThat(services.search(new Question(null, null, 3, null, null, null))).isEmpty();
    }

    @Test
    void blocksAndSharedFormsAreReadInTheirLatestVersion() {
        SharedFile block = files.blocks().get(0);
        services.publishBlock(block, 1, "supplement:1", NOW);
        services.publishBlock(SharedFile.of(block.path(), block.content().replace("30 ngày", "20 ngày")), 2,
                "supplement:2", NOW);
        SharedFile form = files.sharedForms().get(0);
        assertThat(services.published().nextOfForm(form)).isEqualTo(1);
        services.publishForm(form, 1, NOW);
        services.publishForm(form, 2, NOW);

        assertThat(services.block("supplement").flatMap(latest -> latest.node("waitedInVain")).map(Node::trigger))
                .contains(new Trigger(Trigger.Kind.TIMER, "20 ngày làm việc"));
        assertThat(services.byDefinition("supplement:1").flatMap(first -> first.node("waitedInVain"))
                .map(Node::trigger)).contains(new Trigger(Trigger.Kind.TIMER, "30 ngày làm việc"));
        assertThat(services.sharedForm("appraise")).isPresent();
        assertThat(services.sharedForm("missing")).isEmpty();
        assertThat(services.published().nextOfForm(form)).isEqualTo(3);
        assertThat(services.published().hasForm(form)).isTrue();
        assertThat(services.published().hasBlock(block)).isFalse();
    }

    @Test
    void aRefusedFileIsRememberedUntilItGoesLive() {
        Violation violation = new Violation(stall.diagramPath(), "inspect", "", "lane.one", "Sai.", "Wrong.");
        services.refuse(violation);
        assertThat(services.refused()).containsExactly(violation);

        services.publish(stall, 1, "market-stall:1", NOW);
        assertThat(services.refused()).isEqualTo(List.of());
    }

    private ServiceFile changed(String piece, String other) {
        return ServiceFile.of(stall.diagramPath(), stall.diagram().replace(piece, other), stall.formPath(),
                stall.form());
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            assertThat(refusal.code()).isEqualTo("service.unknown");
        });
    }
}
