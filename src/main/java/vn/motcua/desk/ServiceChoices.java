package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Services;
import vn.motcua.web.Language;

/** The services among which the list of work can be narrowed. */
@Component
class ServiceChoices {

    private final Services services;
    private final CityClock clock;

    ServiceChoices(Services services, CityClock clock) {
        this.services = services;
        this.clock = clock;
    }

    List<Choice> all() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
        return services.onOffer(today).stream()
                .map(service -> new Choice(
                        service.key(), Language.isEnglish() ? service.sheet().nameEn() : service.sheet().name()))
                .toList();
    }

    /** A service by its key and name. */
    record Choice(String key, String name) {}
}
