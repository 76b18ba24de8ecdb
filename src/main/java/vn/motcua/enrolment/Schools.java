package vn.motcua.enrolment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.FirstStart;

/** The register of schools with their catchments, kept in memory: a few thousand rows that every form asks for. */
@Component
public class Schools {

    private final Map<String, School> byCode;
    private final Map<String, Set<String>> catchments;

    Schools(JdbcClient jdbc, FirstStart firstStart, FirstEnrolment first) {
        firstStart.once("enrolment", first::load);
        byCode = read(jdbc);
        catchments = jdbc.sql("select school_code, commune_code from school_catchment")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    /** The school of that code. */
    public Optional<School> find(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** All schools of a level, district by district. */
    public List<School> of(SchoolLevel level) {
        return byCode.values().stream().filter(school -> school.level() == level).toList();
    }

    /** The schools of a level in a district. */
    public List<School> of(SchoolLevel level, String district) {
        return of(level).stream().filter(school -> school.unit().equals(district)).toList();
    }

    /** Whether that commune lies in the catchment of the school. */
    public boolean isInCatchment(School school, String commune) {
        return catchments.getOrDefault(school.code(), Set.of()).contains(commune);
    }

    private static Map<String, School> read(JdbcClient jdbc) {
        Map<String, School> schools = new LinkedHashMap<>();
        jdbc.sql("select * from school order by unit_code, level, code")
                .query((row, number) -> new School(
                        row.getString("code"),
                        SchoolLevel.of(row.getString("level")).orElseThrow(),
                        row.getString("unit_code"),
                        row.getString("name"),
                        row.getString("address")))
                .list()
                .forEach(school -> schools.put(school.code(), school));
        return schools;
    }
}
