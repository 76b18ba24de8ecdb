package vn.motcua.enrolment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.service.SeatCall;

/** Which seat a dossier asks for: at the school that was assigned or chosen last, else at that of the form. */
@Component
class WishedSeats {

    private final Dossiers dossiers;
    private final DossierFiles files;
    private final EnrolmentEntries entries;

    WishedSeats(Dossiers dossiers, DossierFiles files, EnrolmentEntries entries) {
        this.dossiers = dossiers;
        this.files = files;
        this.entries = entries;
    }

    SeatPlan.Place of(UUID id, SeatCall call) {
        Dossier dossier = dossiers.get(id);
        String year = entries.of(id)
                .orElseThrow(() -> new IllegalStateException("No round of registration is noted for " + id))
                .key().schoolYear();
        String group = call.group().isEmpty() ? "" : dossier.answers().text(call.group());
        return new SeatPlan.Place(schoolOf(dossier, call.school()), year, group);
    }

    /** The code of the school; empty where nobody has named one. */
    String schoolOf(Dossier dossier, String field) {
        return files.decisions(dossier.id()).stream()
                .map(Decision::answers)
                .map(answers -> answers.text(SeatCall.ASSIGNED))
                .filter(school -> !school.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(dossier.answers().text(field));
    }
}
