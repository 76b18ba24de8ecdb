package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.FullApplicationOnPostgreSql;
import vn.motcua.SentStatements;
import vn.motcua.SentStatements.Sent;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;

/** However many tasks are open and dossiers closed: no statement of the daily work has to read a whole table. */
@FullApplicationOnPostgreSql
class PlansOnPostgreSqlTests {

    private static final String SERVICE = "birth-registration";

    /** What grows with the dossiers. */
    private static final List<String> LARGE = List.of(
            "act_ru_task", "act_ru_execution", "act_ru_job", "act_ru_variable", "act_ru_identitylink", "act_ru_incident",
            "act_ru_event_subscr", "act_ru_ext_task", "work_item", "dossier", "dossier_event", "dossier_decision",
            "dossier_stage", "dossier_hand_over", "dossier_asked", "dossier_unit", "dossier_document", "dossier_result",
            "dossier_slip", "register_line", "intake", "notice");

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Environment settings;

    @Test
    void fromTheFilingToTheResultEveryRowIsFoundByAnIndex() {
        Set<String> scans = new TreeSet<>();

        Set<String> written = life().written();
        try (SingleConnectionDataSource connection = simple()) {
            JdbcTemplate planner = new JdbcTemplate(connection);
            planner.execute("set enable_seqscan = off");
            written.forEach(statement -> scans.addAll(scansOf(planner, statement)));
        }

        assertThat(written).hasSizeGreaterThan(50);
        assertThat(scans).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndexSoThatADeletionNeedNotSearch() {
        List<String> bare = jdbc.queryForList("""
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                where c.contype = 'f' and not exists (
                    select 1 from pg_index i
                    where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indpred is null)
                """, String.class);

        assertThat(bare).filteredOn(key -> LARGE.contains(key.substring(0, key.indexOf(' ')))).isEmpty();
    }

    private Sent life() {
        Walk walk = Walk.draft(city, "citizen18", SERVICE, "00031");
        Sent sent = SentStatements.during(() -> walk.submit("plans-" + walk.id()));
        sent.add(SentStatements.during(() -> city.getBean(Intake.class).startWaiting()));
        sent.add(SentStatements.during(() -> walk.decides("receive", "accept").decides("appraise", "approve")
                .decides("obtainPersonalNumber", null).decides("enterInRegister", null)
                .decides("confirmDraft", "correct").decides("sign", "sign").decides("seal", null)
                .decides("handOver", null)));
        Walk withdrawn = Walk.filed(city, "citizen18", SERVICE, "00031");
        sent.add(SentStatements.during(() -> city.getBean(Dossiers.class)
                .withdraw(withdrawn.applicant(), withdrawn.id(), "Tôi nộp nhầm")));
        return sent;
    }

    /** The large tables that are read from end to end although reading so was forbidden. */
    private static List<String> scansOf(JdbcTemplate planner, String statement) {
        List<String> scans = new ArrayList<>();
        for (String line : plan(planner, statement)) {
            String words = line.toLowerCase(Locale.ROOT);
            LARGE.stream().filter(table -> words.matches(".*seq scan on " + table + "\\b.*"))
                    .forEach(table -> scans.add(table + ": " + statement.strip().replaceAll("\\s+", " ")));
        }
        return scans;
    }

    private static List<String> plan(JdbcTemplate planner, String statement) {
        return planner.queryForList("explain (generic_plan) " + numbered(statement), String.class);
    }

    /** A connection on which a statement can be asked about without being told its parameters. */
    private SingleConnectionDataSource simple() {
        return new SingleConnectionDataSource(
                settings.getProperty("spring.datasource.url") + "&preferQueryMode=simple",
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"),
                true);
    }

    /** The parameters as the database itself calls them. */
    private static String numbered(String statement) {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (char letter : statement.toCharArray()) {
            numbered.append(letter == '?' ? "$" + ++parameter : String.valueOf(letter));
        }
        return numbered.toString();
    }
}
