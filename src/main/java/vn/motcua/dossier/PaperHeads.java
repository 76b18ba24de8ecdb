package vn.motcua.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.Signatures;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.Refusal;

/** What stands above and below every paper that ends a dossier: who issues it, where, when, and who signs. */
@Component
class PaperHeads {

    private static final String SIGNED = "signedAt";

    private final Units units;
    private final Signatures signatures;
    private final CityClock clock;
    private final String address;

    PaperHeads(
            Units units,
            Signatures signatures,
            CityClock clock,
            @Value("${motcua.site.address:http://localhost:8080}") String address) {
        this.units = units;
        this.signatures = signatures;
        this.clock = clock;
        this.address = address;
    }

    Map<String, Object> of(Dossier dossier, Decision deciding) {
        Unit unit = units.get(deciding.by().unit());
        // As exact as both databases keep it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> model = new HashMap<>();
        model.put("agency", agencyAbove(unit));
        model.put("unit", new OfficialName(unit).full());
        model.put("place", new OfficialName(unit).place());
        model.put("date", now.atZone(CityClock.ZONE).toLocalDate().toString());
        model.put("code", dossier.code());
        model.put("link", address + "/tracking/" + dossier.code());
        model.put("authority", new OfficialName(unit).authority());
        model.put("position", position(unit, deciding));
        model.put("signer", deciding.by().personName());
        model.put(SIGNED, now.toString());
        return model;
    }

    /**
     * The paper as it is now; it is drawn later, so whatever would keep its unit from signing is found here.
     *
     * @throws Refusal document.no-signing-key, if the unit has none
     */
    FrozenPaper freeze(String template, Map<String, Object> model, Decision deciding) {
        Unit unit = units.get(deciding.by().unit());
        signatures.requireKey(unit.code());
        return new FrozenPaper(
                template,
                model,
                new FrozenPaper.Hand(deciding.by().personName(), position(unit, deciding), unit.code()),
                model.get(SIGNED).toString());
    }

    private String agencyAbove(Unit unit) {
        return unit.parent() == null
                ? null : units.find(unit.parent()).map(above -> new OfficialName(above).full()).orElse(null);
    }

    private static String position(Unit unit, Decision deciding) {
        if (Role.DIVISION_HEAD.code().equals(deciding.by().role())) {
            return "Trưởng phòng";
        }
        if (!Role.LEADER.code().equals(deciding.by().role())) {
            return "Bộ phận một cửa";
        }
        return new OfficialName(unit).leader();
    }
}
