package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.SampleAnswers;
import vn.motcua.SentStatements;
import vn.motcua.SentStatements.Sent;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.security.Actor;
import vn.motcua.service.Diagram;
import vn.motcua.service.Services;

/**
 * What the hot paths cost in statements, pinned: whoever adds one has to say so here. The table of every statement is
 * printed with {@code -Dstatements.print=true}.
 */
abstract class StatementsRules {

    private static final String SERVICE = "birth-registration";
    private static final String WARD = "00028";
    private static final int BATCH = 20;
    private static final List<Step> LIFE = List.of(
            new Step("receive", "accept"), new Step("appraise", "approve"), new Step("obtainPersonalNumber", null),
            new Step("enterInRegister", null), new Step("confirmDraft", "correct"), new Step("sign", "sign"),
            new Step("seal", null), new Step("handOver", null));

    @Autowired
    private ApplicationContext city;

    @Test
    void aFilingIsNineStatements() {
        Walk.draft(city, "citizen16", SERVICE, WARD).submit("statements-0");
        Walk draft = Walk.draft(city, "citizen16", SERVICE, WARD);

        Sent sent = SentStatements.during(() -> city.getBean(Dossiers.class)
                .submit(draft.applicant(), draft.id(), "statements-1"));

        print("A filing", sent);
        city.getBean(Intake.class).startWaiting();
        assertThat(sent.count()).isLessThanOrEqualTo(9);
    }

    @Test
    void elevenStatementsStartAProcessFromTheIntakeOfWhichTheEnginesAreSentTogether() {
        started(BATCH);

        Sent sent = started(BATCH);

        print("The start of %d processes".formatted(BATCH), sent);
        // How many go in one batch depends on how long the last one took: a slow machine has a few batches more.
        assertThat(sent.count()).isLessThanOrEqualTo(BATCH * 11 + 30);
        assertThat(sent.byEngine()).isLessThanOrEqualTo(BATCH * 6 + 20);
        assertThat(sent.journeys()).isLessThanOrEqualTo(BATCH * 4 + 50);
    }

    @Test
    void aWholeLifeIsThreeQuartersOfTheBareEngines() {
        live();
        Sent life = live();
        Sent bare = bareLife("full");

        print("A whole life", life);
        print("The bare engine's", bare);
        print("The bare engine's without history", bareLife("none"));
        System.out.printf("A life: %s; the bare engine's: %s; %.2f%n", life, bare, 1.0 * life.count() / bare.count());
        assertThat(life.count()).isLessThanOrEqualTo(300);
        assertThat(life.byEngine()).isLessThanOrEqualTo(95);
        assertThat(life.count() * 4).isLessThanOrEqualTo(bare.count() * 3);
    }

    @Test
    void aClaimIsFiveStatementsAndADecisionThatLeadsToTheNextStepTwenty() {
        Walk walk = Walk.filed(city, "citizen17", SERVICE, WARD).decides("receive", "accept").decides("appraise", "approve");
        WorkItem item = walk.item("obtainPersonalNumber");
        Actor officer = Walk.officer(item.post().unit(), item.post().role());
        Completion completion = new Completion(
                null, SampleAnswers.of(city.getBean(WorkSteps.class).form(item).orElseThrow()), "");

        Sent claim = SentStatements.during(() -> city.getBean(Work.class).claim(officer, item.id()));
        Sent complete = SentStatements.during(() -> city.getBean(Work.class).complete(officer, item.id(), completion));

        print("A claim", claim);
        print("A decision", complete);
        assertThat(claim.count()).isLessThanOrEqualTo(5);
        assertThat(complete.count()).isLessThanOrEqualTo(20);
    }

    @Test
    void nothingOfADossierThatEndedStaysWithTheEngine() {
        // What other tests filed would be started with the first of these.
        city.getBean(Intake.class).startWaiting();
        Map<String, Long> before = engineRows();

        live();
        Walk.filed(city, "citizen17", SERVICE, WARD).decides("receive", "refuse");
        Walk withdrawn = Walk.filed(city, "citizen17", SERVICE, WARD).decides("receive", "accept");
        city.getBean(Dossiers.class).withdraw(withdrawn.applicant(), withdrawn.id(), "Tôi nộp nhầm");

        assertThat(engineRows()).isEqualTo(before);
    }

    private Map<String, Long> engineRows() {
        JdbcClient jdbc = city.getBean(JdbcClient.class);
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where lower(table_name) like 'act!_%' escape '!'")
                .query(String.class).list()
                .forEach(table -> rows.put(table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
        return rows;
    }

    private Sent started(int many) {
        List<Walk> walks = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            Walk draft = Walk.draft(city, "citizen16", SERVICE, WARD);
            draft.submit("statements-batch-" + draft.id());
            walks.add(draft);
        }
        return SentStatements.during(() -> city.getBean(Intake.class).startWaiting());
    }

    private Sent live() {
        Walk walk = Walk.draft(city, "citizen17", SERVICE, WARD);
        Sent whole = SentStatements.during(() -> walk.submit("statements-life-" + walk.id()));
        whole.add(SentStatements.during(() -> city.getBean(Intake.class).startWaiting()));
        for (Step step : LIFE) {
            WorkItem item = walk.item(step.name());
            Actor actor = item.isApplicants() ? walk.applicant() : Walk.officer(item.post().unit(), item.post().role());
            Map<String, Object> answers = new HashMap<>(
                    city.getBean(WorkSteps.class).form(item).map(SampleAnswers::of).orElse(Map.of()));
            Sent claim = SentStatements.during(() -> item.isApplicants() ? null : city.getBean(Work.class).claim(actor, item.id()));
            Sent complete = SentStatements.during(() -> city.getBean(Work.class)
                    .complete(actor, item.id(), new Completion(step.outcome(), answers, "Lý do")));
            whole.add(claim);
            whole.add(complete);
        }
        assertThat(walk.status()).isEqualTo("returned");
        return whole;
    }

    private Sent bareLife(String history) {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:bare-" + history + ";DB_CLOSE_DELAY=-1");
        DataSource database = SentStatements.listenedTo(memory);
        Services services = city.getBean(Services.class);
        Map<String, Diagram> diagrams = new HashMap<>();
        diagrams.put(SERVICE, services.get(SERVICE).diagram());
        for (String block : List.of("reception", "issue", "return-result")) {
            diagrams.put(block, services.block(block).orElseThrow());
        }
        try (BareEngine engine = new BareEngine(database, history, diagrams)) {
            engine.deploy("processes/justice/birth-registration.bpmn", "processes/shared/reception.bpmn",
                    "processes/shared/issue.bpmn", "processes/shared/return-result.bpmn");
            bareLife(engine);
            Sent sent = SentStatements.during(() -> bareLife(engine));
            assertThat(engine.engine().getRuntimeService().createProcessInstanceQuery().count()).isZero();
            return sent;
        }
    }

    private static void bareLife(BareEngine engine) {
        String dossier = engine.start(SERVICE);
        LIFE.forEach(step -> engine.decide(dossier, step.name(), step.outcome() == null ? "" : step.outcome()));
    }

    private static void print(String what, Sent sent) {
        System.out.println(what + ": " + sent);
        if (Boolean.getBoolean("statements.print")) {
            System.out.println(sent.table());
        }
    }

    private record Step(String name, String outcome) {}
}
