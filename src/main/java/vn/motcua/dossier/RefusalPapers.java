package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.document.PaperForms;
import vn.motcua.organisation.UnitNumbers;
import vn.motcua.service.Services;
import vn.motcua.service.Sheet;

/** What the paper says by which a dossier is refused, signed with the key of the unit that decided. */
@Component
class RefusalPapers {

    private static final String KIND = "refusal";

    private final PaperHeads heads;
    private final PaperForms forms;
    private final UnitNumbers numbers;
    private final RefusalReasons reasons;
    private final Services services;

    RefusalPapers(
            PaperHeads heads,
            PaperForms forms,
            UnitNumbers numbers,
            RefusalReasons reasons,
            Services services) {
        this.heads = heads;
        this.forms = forms;
        this.numbers = numbers;
        this.reasons = reasons;
        this.services = services;
    }

    String name(Dossier dossier) {
        return (atTheDesk(dossier) ? "Phiếu từ chối tiếp nhận " : "Văn bản từ chối ") + dossier.code() + ".pdf";
    }

    /** The refusal with its reasons; signed by the leader, or by the desk where it did not take the dossier in. */
    FrozenPaper of(Dossier dossier, List<Decision> decisions) {
        Decision deciding = decisions.get(decisions.size() - 1);
        Map<String, Object> model = heads.of(dossier, deciding);
        if (atTheDesk(dossier)) {
            asFormThree(model, deciding);
        } else {
            model.put("title", "Thông báo từ chối giải quyết hồ sơ");
        }
        Sheet sheet = services.version(dossier.service(), dossier.serviceVersion()).sheet();
        model.put("applicant", dossier.applicant().name());
        model.put("content", sheet.name());
        model.put("reasons", reasons.of(decisions));
        model.put("grounds", sheet.legalBasis());
        return heads.freeze(KIND, model, deciding);
    }

    private void asFormThree(Map<String, Object> model, Decision deciding) {
        LocalDate day = LocalDate.parse(model.get("date").toString());
        PaperForm form = forms.get(KIND, day);
        int number = numbers.next(deciding.by().unit(), KIND, day.getYear());
        model.put("form", form.label());
        model.put("number", number + "/" + form.symbol());
        model.put("desk", form.desk());
        model.put("agency", model.get("unit"));
        model.put("unit", form.desk());
        model.put("authority", null);
        model.put("position", "Người tiếp nhận hồ sơ");
        model.put("signingUnit", model.get("agency"));
    }

    private static boolean atTheDesk(Dossier dossier) {
        return dossier.milestones().acceptedAt() == null;
    }
}
