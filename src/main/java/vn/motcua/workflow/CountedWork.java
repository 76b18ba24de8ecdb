package vn.motcua.workflow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the items: for the database beside the program, and for persons who have but a handful. */
@Component
class CountedWork implements WorkCounts {

    private final JdbcClient jdbc;

    CountedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WorkPage.Counts of(WorkCondition condition) {
        return jdbc.sql("""
                select count(case when %s then 1 end), count(case when %s then 1 end),
                       count(case when %s then 1 end), count(case when %s then 1 end),
                       count(case when %s then 1 end)
                from work_item where %s
                """.formatted(
                        condition.of(WorkView.AVAILABLE), condition.of(WorkView.MINE),
                        condition.of(WorkView.OVERDUE), condition.of(WorkView.UNIT),
                        condition.of(WorkView.ESCALATED), condition.any()))
                .params(condition.parameters())
                .query((row, number) -> new WorkPage.Counts(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    @Override
    public Totals all() {
        return jdbc.sql("""
                select count(case when unit_code <> 'applicant' then 1 end),
                       count(case when unit_code <> 'applicant' and assignee is null then 1 end),
                       count(case when flag = 'late' and (unit_code <> 'applicant' or assignee is not null) then 1 end)
                from work_item
                """)
                .query((row, number) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }
}
