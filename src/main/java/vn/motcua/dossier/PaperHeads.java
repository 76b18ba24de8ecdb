package vn.motcua.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.Signer;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** What stands above and below every paper that ends a dossier: who issues it, where, when, and who signs. */
@Component
class PaperHeads {

    private final Units units;
    private final CityClock clock;
    private final String address;

    PaperHeads(
            Units units, CityClock clock, @Value("${motcua.site.address:http://localhost:8080}") String address) {
        this.units = units;
        this.clock = clock;
        this.address = address;
    }

    Map<String, Object> of(Dossier dossier, Decision deciding) {
        Unit unit = units.get(deciding.by().unit());
        Instant now = clock.instant();
        Map<String, Object> model = new HashMap<>();
        model.put("agency", agencyAbove(unit));
        model.put("unit", new OfficialName(unit).full());
        model.put("place", new OfficialName(unit).place());
        model.put("date", now.atZone(CityClock.ZONE).toLocalDate());
        model.put("code", dossier.code());
        model.put("link", address + "/tracking/" + dossier.code());
        model.put("authority", new OfficialName(unit).authority());
        model.put("position", position(unit, deciding));
        model.put("signer", deciding.by().personName());
        model.put("signedAt", now);
        return model;
    }

    Signer signer(Decision deciding) {
        Unit unit = units.get(deciding.by().unit());
        return new Signer(
                deciding.by().account(), deciding.by().personName(), position(unit, deciding), unit.code());
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
