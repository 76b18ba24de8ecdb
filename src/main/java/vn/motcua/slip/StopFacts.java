package vn.motcua.slip;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierFile;

/** What form 05 of 2025 says: that the handling has stopped, why, and what the applicant can do. */
@Component
class StopFacts {

    private final Heads heads;

    StopFacts(Heads heads) {
        this.heads = heads;
    }

    Map<String, Object> of(DossierFile file, PaperForm form, DossierEvent event) {
        Map<String, Object> facts = heads.ofDesk(file, form, event.at());
        facts.put("received", String.valueOf(file.dossier().milestones().submittedAt()));
        facts.put("stopped", event.at().toString());
        facts.put("reason", reason(event));
        facts.put("said", event.detail().getOrDefault("reason", ""));
        facts.put("advice", "Ông/Bà có thể nộp hồ sơ mới bất cứ lúc nào; giấy tờ đã nộp được giữ trong trang hồ sơ để dùng lại.");
        return facts;
    }

    private static String reason(DossierEvent event) {
        return switch (event.kind()) {
            case WITHDRAWN -> "Người nộp hồ sơ đề nghị rút hồ sơ.";
            case LAPSED -> "Đã hết thời hạn bổ sung, hoàn thiện hồ sơ mà chưa nhận được nội dung bổ sung.";
            default -> "Cơ quan giải quyết dừng giải quyết hồ sơ.";
        };
    }
}
