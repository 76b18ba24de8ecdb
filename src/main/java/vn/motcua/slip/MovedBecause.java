package vn.motcua.slip;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.organisation.CityClock;

/** Why a date moved, in one sentence of Vietnamese: on the slip, in the list of versions and in the register. */
final class MovedBecause {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private MovedBecause() {}

    static String of(DossierChanged change) {
        DossierEvent event = change.event();
        Map<String, String> detail = event.detail();
        return switch (event.kind()) {
            case EXTENDED -> "Gia hạn %s theo %s: %s".formatted(
                    said(detail, "by"), said(detail, "article"), said(detail, "reason"));
            case CALENDAR_CHANGED -> "Ngày nghỉ, ngày làm bù thay đổi theo %s: %s".formatted(
                    said(detail, "decree"), said(detail, "title"));
            case OUTAGE -> outage(detail);
            case LIMIT_REPLACED -> "Áp dụng thời hạn %s theo %s".formatted(said(detail, "limit"), said(detail, "basis"));
            case ANSWERED -> "Người nộp đã %s; thời hạn giải quyết được %s".formatted(
                    "payment".equals(detail.get("kind")) ? "nộp phí, lệ phí" : "bổ sung hồ sơ",
                    beganAnew(change) ? "tính lại từ đầu, kể từ khi nhận đủ hồ sơ" : "tính tiếp");
            case WENT_ON -> "Đã xong bước không tính vào thời hạn giải quyết theo quy định";
            default -> "Thời hạn giải quyết được tính lại";
        };
    }

    /** Which of the two regimes the service has is read off the clock: after one of them it starts at this very answer. */
    private static boolean beganAnew(DossierChanged change) {
        return change.after().derivation().portions().get(0).from().equals(change.event().at());
    }

    private static String outage(Map<String, String> detail) {
        if (said(detail, "from").equals(said(detail, "to"))) {
            return "Thông báo ngừng hệ thống đã được hủy";
        }
        return "Hệ thống ngừng hoạt động từ %s đến %s: %s".formatted(
                time(said(detail, "from")), time(said(detail, "to")), said(detail, "reason"));
    }

    private static String said(Map<String, String> detail, String key) {
        return detail.getOrDefault(key, "");
    }

    private static String time(String iso) {
        return iso.isEmpty() ? "" : SHORT.format(Instant.parse(iso).atZone(CityClock.ZONE));
    }
}
