package vn.motcua.city;

import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;
import vn.motcua.security.Kind;

/** The demo's clock over the API; without the demo there is no such address. */
@RestController
@Profile("demo")
class DemoClockController {

    private final DemoClock clock;
    private final CurrentActor current;

    DemoClockController(DemoClock clock, CurrentActor current) {
        this.clock = clock;
        this.current = current;
    }

    @PostMapping("/api/demo/clock")
    Time move(@RequestBody DemoClock.Move move) {
        if (current.get().kind() != Kind.ADMIN) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
        }
        return new Time(clock.move(move));
    }

    /** The time of the city's clock. */
    record Time(OffsetDateTime now) {}
}
