package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.SentStatements;
import vn.motcua.Walk;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** Where a dossier stands, for whoever holds its key: the same as its own file says, and cheap however often it is asked. */
abstract class TrackingRules {

    private static final Actor LEADER = new Actor("00007.leader", Kind.OFFICER, "Lãnh đạo", List.of());
    private static final String HERE = "203.0.113.77";

    @Autowired
    private ApplicationContext city;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierFiles files;

    @Autowired
    private DossierProgress progress;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void inEachStateTheKeyTellsWhatTheFileTells() {
        states().forEach((state, walk) -> {
            Tracked file = Tracked.of(files.open(dossiers.get(walk.id())));

            Tracked told = tell(walk);

            assertThat(told).as(state).usingRecursiveComparison()
                    .ignoringFields("dossier", "service", "remaining").isEqualTo(file);
            assertThat(told.dossier().status()).as(state).isEqualTo(file.dossier().status());
            assertThat(told.remaining() == null).as(state).isEqualTo(file.remaining() == null);
            if (file.remaining() != null) {
                assertThat(file.remaining().minus(told.remaining())).as(state)
                        .isBetween(Duration.ZERO, Duration.ofMinutes(1));
            }
        });
    }

    @Test
    void itsPageShowsTheWholeClockAndNothingPersonal() {
        states().forEach((state, walk) -> {
            DossierFile shown = tracking.open(walk.receipt().code(), walk.receipt().trackingKey(), HERE);

            assertThat(shown.clock()).as(state).isEqualTo(walk.file().clock());
            assertThat(shown.dossier().applicant()).as(state).isEqualTo(new Dossier.Applicant("", ""));
            assertThat(shown.documents()).as(state).isEmpty();
            assertThat(shown.results()).as(state).isEmpty();
            assertThat(shown.decisions()).as(state).isEmpty();
        });
    }

    /** Of what has ended the stages alone, with the dossier itself: millions of dossiers have, and their events lie cold. */
    @Test
    void itTakesTwoStatementsOrOneOfWhatIsOverAndWritesNothing() {
        states().forEach((state, walk) -> {
            tell(walk);

            SentStatements.Sent sent = sent(() -> tell(walk));

            boolean over = List.of("returned", "refused", "withdrawn").contains(state);
            assertThat(sent.count()).as(state + "\n" + sent.table()).isEqualTo(over ? 1 : 2);
            assertThat(sent.statements()).as(state).allMatch(statement -> statement.startsWith("select"));
            assertThat(sent.statements().stream().anyMatch(one -> one.contains("dossier_event"))).as(state).isEqualTo(!over);
        });
    }

    /** As a dossier of another system might come: ended, and no stage of it is known. */
    @Test
    void whatEndedWithoutAStageIsStillFound() {
        Walk walk = birth().decides("receive", "refuse");
        jdbc.sql("delete from dossier_stage where dossier_id = :id").param("id", walk.id()).update();

        assertThat(tell(walk).stages()).extracting(Stage::step).containsExactly("filed");
    }

    @Test
    void aWrongKeyIsRefusedAfterOneStatement() {
        Walk walk = birth();

        SentStatements.Sent sent = sent(() -> {
            assertThatThrownBy(() -> tracking.tell(walk.receipt().code(), "0000-0000-0000-0000", "203.0.113.78"))
                    .isInstanceOf(Refusal.class);
            return null;
        });

        assertThat(sent.count()).isEqualTo(1);
    }

    private Map<String, Walk> states() {
        Map<String, Walk> states = new LinkedHashMap<>();
        states.put("filed", birth());
        states.put("accepted", birth().decides("receive", "accept"));
        states.put("supplement asked at the desk", birth().decides("receive", "supplement"));
        states.put("supplement asked", birth().decides("receive", "accept").decides("appraise", "supplement"));
        states.put("task", confirmed(UnaryOperator.identity()));
        states.put("payment", Walk.filed(city, "citizen12", "criminal-record-no1", "01-TP").decides("receive", "accept"));
        states.put("apologised", apologised(birth().decides("receive", "accept")));
        states.put("ready", confirmed(TrackingRules::ready));
        states.put("returned", confirmed(walk -> ready(walk).decides("handOver", null)));
        states.put("returned after an apology", confirmed(walk -> ready(apologised(walk)).decides("handOver", null)));
        states.put("refused", birth().decides("receive", "refuse"));
        states.put("withdrawn", withdrawn(birth().decides("receive", "accept")));
        return states;
    }

    private Walk birth() {
        return Walk.filed(city, "citizen12", "birth-registration", "00007");
    }

    private Walk confirmed(UnaryOperator<Walk> then) {
        return then.apply(birth().decides("receive", "accept").decides("appraise", "approve")
                .decides("obtainPersonalNumber", null).decides("enterInRegister", null));
    }

    private static Walk ready(Walk walk) {
        return walk.decides("confirmDraft", "correct").decides("sign", "sign").decides("seal", null);
    }

    private Walk apologised(Walk walk) {
        transaction.executeWithoutResult(status -> progress.apologise(
                walk.id(), LocalDate.of(2031, 1, 3), "verification", "Chúng tôi xin lỗi.", LEADER));
        return walk;
    }

    private Walk withdrawn(Walk walk) {
        dossiers.withdraw(Walk.citizen("citizen12"), walk.id(), "Đổi ý");
        return walk;
    }

    private Tracked tell(Walk walk) {
        return tracking.tell(walk.receipt().code(), walk.receipt().trackingKey(), HERE);
    }

    private static SentStatements.Sent sent(Callable<?> work) {
        return SentStatements.during(work);
    }
}
