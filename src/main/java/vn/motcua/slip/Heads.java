package vn.motcua.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.dossier.DossierFile;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** What stands above every slip: who issues it, under which form, where and when, for whom and about what. */
@Component
class Heads {

    private final Units units;
    private final Contacts contacts;
    private final String address;

    Heads(
            Units units,
            Contacts contacts,
            @Value("${motcua.site.address:http://localhost:8080}") String address) {
        this.units = units;
        this.contacts = contacts;
        this.address = address;
    }

    /** Of a paper that the one-stop desk of that unit issues. */
    Map<String, Object> ofDesk(DossierFile file, PaperForm form, Instant at) {
        OfficialName unit = name(file.dossier().unit());
        Map<String, Object> head = common(file, form, at, unit);
        head.put("agency", unit.full());
        head.put("unit", form.desk());
        return head;
    }

    /** Of a paper that the leader of that unit signs. */
    Map<String, Object> ofUnit(DossierFile file, PaperForm form, Instant at, String code) {
        OfficialName unit = name(code);
        Map<String, Object> head = common(file, form, at, unit);
        head.put("agency", above(unit.unit()));
        head.put("unit", unit.full());
        head.put("authority", unit.authority());
        head.put("position", unit.leader());
        return head;
    }

    OfficialName name(String code) {
        return new OfficialName(units.get(code));
    }

    /** The name of a unit on paper; what is no unit, such as the applicant, by the word for it. */
    String nameOrApplicant(String code) {
        return units.find(code).map(unit -> new OfficialName(unit).full()).orElse("Người nộp hồ sơ");
    }

    private Map<String, Object> common(DossierFile file, PaperForm form, Instant at, OfficialName unit) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("form", form.label());
        head.put("title", form.title());
        head.put("desk", form.desk() + ", " + unit.full());
        head.put("issuer", unit.full());
        head.put("place", unit.place());
        head.put("date", LocalDate.ofInstant(at, CityClock.ZONE).toString());
        head.put("code", file.dossier().code());
        head.put("link", address + "/tracking/" + file.dossier().code());
        head.put("content", file.service().sheet().name());
        head.putAll(contacts.of(file));
        return head;
    }

    private String above(Unit unit) {
        return units.find(unit.parent()).map(parent -> new OfficialName(parent).full()).orElse(null);
    }
}
