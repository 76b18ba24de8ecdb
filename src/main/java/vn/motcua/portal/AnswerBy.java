package vn.motcua.portal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Diagram;
import vn.motcua.service.Node;
import vn.motcua.service.NodeType;
import vn.motcua.service.Services;

/** By when the one-stop desk answers a filing: read off the drawing of the reception, never typed here. */
@Component
class AnswerBy {

    private static final String RECEPTION = "reception";

    private final Services services;
    private final CityCalendar calendar;
    private final CityClock clock;

    AnswerBy(Services services, CityCalendar calendar, CityClock clock) {
        this.services = services;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end of the desk's time for a dossier that is filed now; null where the drawing sets none. */
    Instant ifFiledNow() {
        return ifFiledAt(clock.instant());
    }

    /** The end of the desk's time for a dossier that was filed at that instant; null where the drawing sets none. */
    Instant ifFiledAt(Instant filed) {
        return services.block(RECEPTION)
                .flatMap(AnswerBy::limit)
                .map(limit -> calendar.calendar().due(filed, limit))
                .orElse(null);
    }

    private static Optional<TimeLimit> limit(Diagram reception) {
        return reception.nodes().stream()
                .filter(node -> node.is(NodeType.USER_TASK))
                .map(Node::dueDate)
                .findFirst()
                .flatMap(TimeLimit::parse);
    }
}
