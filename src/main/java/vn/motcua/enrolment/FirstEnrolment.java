package vn.motcua.enrolment;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;

/** What an installation begins with: the files of schools, catchments, seats and rounds. */
@Component
class FirstEnrolment {

    private final JdbcClient jdbc;

    FirstEnrolment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load() {
        insert("insert into school (code, level, unit_code, name, address) values (?, ?, ?, ?, ?)",
                new DataFile("enrolment/schools.csv", "code,level,unit,name,address"));
        insert("insert into school_catchment (school_code, commune_code) values (?, ?)",
                new DataFile("enrolment/catchment.csv", "school,commune"));
        new DataFile("enrolment/seats.csv", "school,school_year,age_group,seats").rows().forEach(row -> jdbc
                .sql("insert into school_seats (school_code, school_year, age_group, seats) values (?, ?, ?, ?)")
                .params(row.get(0), row.get(1), row.get(2), Integer.valueOf(row.get(3)))
                .update());
        new DataFile("enrolment/rounds.csv", "level,school_year,number,opens,closes").rows().forEach(row -> jdbc
                .sql("insert into enrolment_round (level, school_year, number, opens_at, closes_at) values (?, ?, ?, ?, ?)")
                .params(row.get(0), row.get(1), Integer.valueOf(row.get(2)), moment(row.get(3)), moment(row.get(4)))
                .update());
    }

    private void insert(String sql, DataFile file) {
        file.rows().forEach(row -> jdbc.sql(sql).params(List.<Object>copyOf(row)).update());
    }

    private static OffsetDateTime moment(String text) {
        return LocalDateTime.parse(text).atZone(CityClock.ZONE).toOffsetDateTime();
    }
}
