package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.refusal.FieldProblem;

/**
 * Invented content for the page of pieces; nobody of these names exists.
 *
 * @param now the moment around which the dates lie
 */
record PiecesSample(Instant now) {

    private static final String BUILDING = "Giấy phép xây dựng nhà ở riêng lẻ";

    /** A handed-in document. */
    record File(String name, String type, long size, String sha256) {}

    /** A row of a work list. */
    record Row(Instant due, Instant pausedSince, String code, String service, String task, String applicant) {}

    public List<FieldProblem> getProblems() {
        return List.of(new FieldProblem("birthDate", "form.date", "Nhập ngày sinh của trẻ, ví dụ 3/12/2026",
                "Enter the child's date of birth, for instance 3/12/2026"));
    }

    public Instant getNow() {
        return now;
    }

    public Instant getDue() {
        return in(10);
    }

    public List<StageLine> getStages() {
        return List.of(
                new StageLine("Đã nộp", "done", null, in(-11), in(-11), null),
                new StageLine("Đã tiếp nhận", "done", "Bộ phận một cửa quận Ba Đình", in(-11), in(-10), null),
                new StageLine("Thẩm tra bản vẽ", "hold", "Phòng Quản lý đô thị", in(-5), null, "chờ bạn bổ sung"),
                new StageLine("Xin ý kiến", "current", "Sở Xây dựng", in(-4), null, null),
                new StageLine("Ký giấy phép", "upcoming", "Lãnh đạo UBND quận", null, null, null),
                new StageLine("Trả kết quả", "upcoming", "Bộ phận một cửa", null, null, null));
    }

    public List<TaskLine> getTasks() {
        return List.of(
                new TaskLine("Thông tin của bạn", "#s-stages", TaskLine.Status.DONE),
                new TaskLine("Nội dung đề nghị", "#s-stages", TaskLine.Status.STARTED),
                new TaskLine("Giấy tờ", "#s-stages", TaskLine.Status.NOT_STARTED),
                new TaskLine("Lệ phí", null, TaskLine.Status.BLOCKED));
    }

    public Map<String, String> getFacts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Người nộp", "Nguyễn Thị Hường");
        facts.put("Công trình", "Nhà ở 5 tầng, 62 m²");
        facts.put("Ngày tính", "8 trên 15");
        return facts;
    }

    public List<File> getFiles() {
        return List.of(
                new File("Đơn đề nghị cấp giấy phép.pdf", "application/pdf", 86_016, hash("9f3a", "e1c7")),
                new File("Giấy chứng nhận quyền sử dụng đất.jpg", "image/jpeg", 1_258_291, hash("41bd", "07aa")));
    }

    public List<Row> getRows() {
        return List.of(
                new Row(in(-3), null, "000.07.19.H26-261105-0031", BUILDING, "Kết luận điều kiện", "Phạm V. Đ."),
                new Row(now.plus(Duration.ofMinutes(90)), null, "000.07.19.H26-261111-0042", BUILDING,
                        "Thẩm tra bản vẽ", "Nguyễn T. H."),
                new Row(in(4), null, "000.07.19.H26-261112-0007", "Cấp phép đào đường, hè phố", "Kiểm tra thực địa",
                        "Công ty Cấp nước M."),
                new Row(in(6), in(-2), "000.07.19.H26-261110-0015", "Cấp biển số nhà", "Đối chiếu bản đồ", "Lê T. L."));
    }

    public String getDiagram() {
        return "/api/services/birth-registration/diagram";
    }

    public String getActive() {
        return "appraise";
    }

    public String getDone() {
        return "reception";
    }

    private static String hash(String start, String end) {
        return start + "0".repeat(56) + end;
    }

    private Instant in(int days) {
        return now.plus(Duration.ofDays(days));
    }
}
