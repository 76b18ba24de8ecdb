package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.FullApplicationOnPostgreSql;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;

/** The list of work on PostgreSQL: kept counts, and pages that read what they show and little else. */
@FullApplicationOnPostgreSql
class WorkListOnPostgreSqlTests extends WorkListRules {

    private static final int MANY = 20_000;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KeptCounts counts;

    @Autowired
    private CityClock clock;

    @Override
    void addUp() {
        counts.addUp();
    }

    @Test
    void aPageReadsWhatItShowsHoweverMuchIsOpen() {
        fill();
        Actor officer = officer("list.many", new Post(UNIT, Role.SPECIALIST), new Post(OTHER, Role.SPECIALIST),
                new Post(OTHER, Role.LEADER));
        WorkCondition condition = new WorkCondition(officer, clock.instant());

        for (WorkView view : WorkView.values()) {
            WorkStatement page = WorkStatement.of(condition, new WorkQuery(view, null, null, null, 25));
            String plan = plan(page.sql(), page.parameters());
            // Two or three ranges, a first page's worth of rows from each at most; a scan would read hundreds of blocks.
            assertThat(blocks(plan)).as(view + "\n" + plan).isLessThan(120);
            assertThat(plan).as(view.code()).doesNotContain("Seq Scan");
        }
    }

    @Test
    void theCountsReadAFewRowsOfTheOwnUnits() {
        fill();
        counts.addUp();
        Actor officer = officer("list.many", new Post(UNIT, Role.SPECIALIST));
        WorkCondition condition = new WorkCondition(officer, clock.instant());

        String plan = plan(KeptCounts.sql(condition), condition.parameters());

        assertThat(plan).doesNotContain("work_item");
        assertThat(counts.of(condition).unit()).isEqualTo(MANY / 2);
    }

    private void fill() {
        jdbc.sql("""
                insert into work_item (id, dossier_id, dossier_code, process_id, definition_id, service_key, step, name,
                                       unit_code, role, assignee, applicant_name, search_text, created_at, due_at, sort_at,
                                       flag)
                select 'list-' || n, gen_random_uuid(), 'code', 'p', 'd', 'birth-registration', 'appraise', 'Đối chiếu',
                       case when n % 2 = 0 then :unit else :other end, case when n % 3 = 0 then 'one-stop' else 'specialist' end,
                       case when n % 7 = 0 then 'list.many' end, 'Nghiêm Quỳnh Như', '', now(),
                       now() + n * interval '1 minute', now() + n * interval '1 minute',
                       case when n % 11 = 0 then 'soon' else '' end
                from generate_series(1, :many) n
                """)
                .params(Map.of("unit", UNIT, "other", OTHER, "many", MANY))
                .update();
        jdbc.sql("analyze work_item").update();
    }

    private String plan(String sql, Map<String, ?> parameters) {
        List<String> lines = jdbc.sql("explain (analyze, buffers, costs off, timing off, summary off) " + sql)
                .params(parameters).query(String.class).list();
        return String.join("\n", lines);
    }

    /** The blocks that the whole statement touched, as its first node says. */
    private static int blocks(String plan) {
        var buffers = java.util.regex.Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?").matcher(plan);
        assertThat(buffers.find()).isTrue();
        return Integer.parseInt(buffers.group(1)) + (buffers.group(2) == null ? 0 : Integer.parseInt(buffers.group(2)));
    }
}
