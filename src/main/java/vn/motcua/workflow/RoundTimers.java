package vn.motcua.workflow;

import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.enrolment.Round;
import vn.motcua.enrolment.RoundMoved;

/**
 * The timers of the dossiers that wait for the end of a round follow it when it is moved.
 *
 * <p>A hundred thousand may wait for one round: they are moved by one statement in the engine's own table and not one
 * by one. The engine's revision is counted up, so that a node that has just taken such a timer up gives way.
 */
@Component
class RoundTimers {

    private final JdbcClient jdbc;

    RoundTimers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(RoundMoved moved) {
        Round.Key key = moved.round().key();
        jdbc.sql("""
                update act_ru_job set duedate_ = :closes, rev_ = rev_ + 1
                where type_ = 'timer' and process_instance_id_ in (
                    select process_id from enrolment_entry
                    where level = :level and school_year = :year and number = :number)
                """)
                .param("closes", Timestamp.from(moved.round().closes()))
                .param("level", key.level().code())
                .param("year", key.schoolYear())
                .param("number", key.number())
                .update();
    }
}
