package vn.motcua.workflow;

import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts that PostgreSQL keeps in the statement that changes an item (V110): a page reads a few rows of its own units, however
 * many items there are.
 *
 * <p>Each change adds rows and touches none, so that nobody waits for a counter; what was added is added up now and then.
 */
@Component
@Primary
@Profile("postgresql")
class KeptCounts implements WorkCounts {

    private static final int AT_ONCE = 5_000;

    private static final String SUMS = """
            select coalesce(sum(case when %s then free else 0 end), 0),
                   coalesce(sum(case when holder <> '' then items else 0 end), 0),
                   coalesce(sum(case when holder <> '' or %s then late else 0 end), 0),
                   coalesce(sum(case when holder = '' then items else 0 end), 0),
                   coalesce(sum(case when %s then flagged else 0 end), 0)
            from (select * from work_count where holder = '' and %s
                  union all select * from work_count where unit_code = '' and holder = :me
                  union all select * from work_count_change where holder = '' and %s
                  union all select * from work_count_change where unit_code = '' and holder = :me) counted
            """;

    /** In the order of the key, so that two nodes that add up at once wait for each other and never in a circle. */
    private static final String ADD_UP = """
            with taken as (
                delete from work_count_change where ctid = any (array(
                    select ctid from work_count_change limit :most for update skip locked))
                returning *
            )
            insert into work_count as kept
            select unit_code, role, division, holder, sum(items), sum(free), sum(flagged), sum(late) from taken
            group by unit_code, holder, role, division order by unit_code, holder, role, division
            on conflict (unit_code, holder, role, division) do update
            set items = kept.items + excluded.items, free = kept.free + excluded.free,
                flagged = kept.flagged + excluded.flagged, late = kept.late + excluded.late
            """;

    private final JdbcClient jdbc;
    private final CountedWork counted;

    KeptCounts(JdbcClient jdbc, CountedWork counted) {
        this.jdbc = jdbc;
        this.counted = counted;
    }

    @Override
    public WorkPage.Counts of(WorkCondition condition) {
        return condition.hasPosts() ? kept(condition) : counted.of(condition);
    }

    private WorkPage.Counts kept(WorkCondition condition) {
        return jdbc.sql(sql(condition))
                .params(condition.parameters())
                .query((row, number) -> new WorkPage.Counts(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    static String sql(WorkCondition condition) {
        String units = condition.ofMyUnits();
        String offered = condition.offeredToMyPosts();
        return SUMS.formatted(offered, offered, condition.led(), units, units);
    }

    /** Adds up what changed, in one statement, on any number of nodes; until then it counts as it stands. */
    void addUp() {
        while (jdbc.sql(ADD_UP).param("most", AT_ONCE).update() > 0) {
            // The next changes.
        }
    }

    @Override
    public Totals all() {
        return jdbc.sql("""
                select coalesce(sum(case when holder = '' then items else 0 end), 0),
                       coalesce(sum(case when holder = '' then free else 0 end), 0), coalesce(sum(late), 0)
                from (select * from work_count union all select * from work_count_change) counted
                """)
                .query((row, number) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }
}
