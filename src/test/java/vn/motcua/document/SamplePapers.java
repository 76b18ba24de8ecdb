package vn.motcua.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Papers filled with what a day at the desk brings. */
final class SamplePapers {

    static final String NAME = "Nghiêm Nguyễn Hoàng Quỳnh Như ẾỆỪỮ";

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:15:00+07:00");

    record Fact(String label, String value) {}

    record Part(String name, String form, int count, Long size, String sha256) {}

    private SamplePapers() {}

    static Map<String, Map<String, Object>> all() {
        return new TreeMap<>(Map.of(
                "result", result(), "receipt", receipt(), "supplement", supplement(), "refusal", refusal(),
                "apology", apology(), "stop", stop(), "control", control(4)));
    }

    static Map<String, Object> result() {
        Map<String, Object> model = common("12/2026/GKS");
        model.put("title", "Giấy khai sinh");
        model.put("subtitle", "(Bản chính)");
        model.put("basis", List.of(
                "Luật Hộ tịch số 60/2014/QH13",
                "Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015"));
        model.put("holder", NAME);
        model.put("facts", List.of(
                new Fact(
                        "Ngày, tháng, năm sinh",
                        "16/11/2026 (ngày mười sáu tháng mười một năm hai nghìn không trăm hai mươi sáu)"),
                new Fact("Giới tính", "Nữ"),
                new Fact("Dân tộc", "Kinh"),
                new Fact("Quốc tịch", "Việt Nam"),
                new Fact("Nơi sinh", "Bệnh viện Phụ sản Hà Nội, phường Ngọc Khánh, quận Ba Đình, thành phố Hà Nội"),
                new Fact("Số định danh cá nhân", "001326012345"),
                new Fact("Họ, chữ đệm, tên người mẹ", "Nguyễn Hoàng Thùy Dương"),
                new Fact("Họ, chữ đệm, tên người cha", "Nghiêm Xuân Trường"),
                new Fact("Ghi chú", "")));
        model.put("conclusion", "Việc khai sinh đã được đăng ký theo quy định của pháp luật về hộ tịch.");
        model.put("recipients", List.of("Người đi khai sinh", "Lưu: VT, hồ sơ hộ tịch"));
        sign(model);
        return model;
    }

    static Map<String, Object> receipt() {
        Map<String, Object> model = common("125/GTN-UBND");
        applicant(model);
        desk(model, "Mẫu số 01 · TT 03/2025/TT-VPCP");
        model.put("desk", "Bộ phận Một cửa, Ủy ban nhân dân phường Phúc Xá");
        model.put("parts", List.of(
                new Part("Tờ khai đăng ký khai sinh", "Bản điện tử", 1, 84_120L, "9f3ac05e1c7741bd07aa9f3ac05e1c77"),
                new Part("Giấy chứng sinh", "Bản chụp", 1, 1_258_000L, "41bd07aa9f3ac05e1c7741bd07aa9f3a"),
                new Part("Văn bản ủy quyền", "Bản chính", 1, null, null)));
        model.put("sets", 1);
        model.put("limit", "01 ngày làm việc");
        model.put("received", NOW);
        model.put("due", NOW.plusDays(1).withHour(17).withMinute(0));
        model.put("resultBy", "Nhận trực tuyến, và bản giấy tại bộ phận một cửa");
        model.put("fee", 8000);
        model.put("paid", true);
        model.put("book", "02/2026");
        model.put("line", 1245);
        model.put("giver", "Nghiêm Xuân Trường");
        model.put("taker", "Phạm Thị Hồng Nhung");
        model.put("trackingKey", "K7QM-2RXD-9WPA");
        return model;
    }

    static Map<String, Object> supplement() {
        Map<String, Object> model = common("31/PBS-UBND");
        applicant(model);
        model.put("items", List.of(
                "Giấy chứng sinh", "Giấy chứng nhận kết hôn của cha, mẹ", "Nội dung khai: Quê quán"));
        model.put("reason", "Giấy chứng sinh bị mờ ở dòng ghi ngày sinh; thành phần hồ sơ chưa đủ theo Điều 16 Luật Hộ tịch.");
        model.put("stopsClock", true);
        desk(model, "Mẫu số 02 · TT 03/2025/TT-VPCP");
        model.put("deadline", LocalDate.of(2027, 1, 5));
        model.put("contact", "Phạm Thị Hồng Nhung, công chức tư pháp - hộ tịch");
        model.put("contactPhone", "024 3829 0000");
        return model;
    }

    static Map<String, Object> refusal() {
        Map<String, Object> model = common("09/PTC-UBND");
        applicant(model);
        model.put("reasons", List.of(
                "Trẻ em đã được đăng ký khai sinh tại UBND phường Trúc Bạch ngày 18 tháng 11 năm 2026.",
                "Người yêu cầu không thuộc diện được đăng ký lại khai sinh."));
        model.put("grounds", List.of("Điều 15 Luật Hộ tịch số 60/2014/QH13", "Điều 24 Nghị định số 123/2015/NĐ-CP"));
        model.put(
                "advice",
                "Xin cấp bản sao trích lục khai sinh tại bất kỳ bộ phận một cửa nào của thành phố, hoặc trực tuyến.");
        model.put("recipients", List.of("Người nộp hồ sơ", "Lưu: VT"));
        sign(model);
        desk(model, "Mẫu số 03 · TT 03/2025/TT-VPCP");
        model.put("desk", "Bộ phận Một cửa");
        model.put("authority", null);
        model.put("position", "Người tiếp nhận hồ sơ");
        model.put("signingUnit", "Ủy ban nhân dân phường Phúc Xá");
        return model;
    }

    static Map<String, Object> apology() {
        Map<String, Object> model = common("4/PXL");
        applicant(model);
        sign(model);
        model.put("applicant", NAME);
        model.put("form", "Mẫu số 04 · TT 03/2025/TT-VPCP");
        model.put("issuer", "Ủy ban nhân dân phường Phúc Xá");
        model.put("title", "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");
        model.put("received", "2026-11-02T02:00:00Z");
        model.put("promised", "2026-11-20T10:00:00Z");
        model.put("reason", "Chờ ý kiến cơ quan khác");
        model.put("said", "Công an thành phố chưa trả lời về nơi cư trú của người mẹ; chúng tôi đã đôn đốc hai lần.");
        model.put("state", "Xác minh nơi cư trú");
        model.put("newDate", "2026-11-27");
        return model;
    }

    static Map<String, Object> stop() {
        Map<String, Object> model = common("2/TBDHS");
        applicant(model);
        desk(model, "Mẫu số 05 · TT 03/2025/TT-VPCP");
        model.put("title", "Thông báo dừng giải quyết hồ sơ");
        model.put("desk", "Bộ phận Một cửa, Ủy ban nhân dân phường Phúc Xá");
        model.put("received", "2026-11-02T02:00:00Z");
        model.put("stopped", "2026-11-20T10:00:00Z");
        model.put("reason", "Người nộp hồ sơ đề nghị rút hồ sơ.");
        model.put("said", "Gia đình chuyển về quê đăng ký.");
        model.put("advice", "Ông/Bà có thể nộp hồ sơ mới bất cứ lúc nào.");
        return model;
    }

    /** A control sheet with so many hand-overs. */
    static Map<String, Object> control(int handOvers) {
        Map<String, Object> model = common(null);
        applicant(model);
        desk(model, "Mẫu số 06 · TT 03/2025/TT-VPCP");
        model.put("title", "Phiếu kiểm soát quá trình giải quyết hồ sơ");
        model.put("desk", "Bộ phận Một cửa, Ủy ban nhân dân phường Phúc Xá");
        model.put("agencies", "Công an thành phố Hà Nội; Sở Tư pháp");
        model.put("received", "2026-11-02T02:00:00Z");
        model.put("due", "2026-11-20T10:00:00Z");
        model.put("asOf", "2026-11-20T10:00:00Z");
        model.put("ended", true);
        model.put("rows", Collections.nCopies(handOvers, Map.of(
                "step", "Đối chiếu hồ sơ khai sinh", "giver", "Phạm Thị Hồng Nhung",
                "giverUnit", "Ủy ban nhân dân phường Phúc Xá", "taker", NAME,
                "takerUnit", "Ủy ban nhân dân phường Phúc Xá", "given", "2026-11-02T02:00:00Z",
                "taken", "2026-11-02T02:05:00Z", "due", "2026-11-02T10:00:00Z", "done", "2026-11-02T03:05:00Z",
                "pace", "Đúng hạn")));
        return model;
    }

    /** A receipt with so many documents. */
    static Map<String, Object> receipt(int documents) {
        Map<String, Object> model = receipt();
        model.put("applicant", NAME + " " + NAME + ", Công ty trách nhiệm hữu hạn một thành viên Nghiêm Nguyễn");
        model.put("parts", IntStream.rangeClosed(1, documents)
                .mapToObj(number -> new Part("Giấy tờ thứ " + number + " về quyền sử dụng đất và nhà ở gắn liền với đất",
                        "Bản điện tử", 1, 84_120L, "9f3ac05e1c7741bd07aa9f3ac05e1c77"))
                .toList());
        model.put("version", 3);
        model.put("moved", "Gia hạn 5 ngày làm việc theo khoản 2 Điều 19 Nghị định 61/2018/NĐ-CP: phải lấy ý kiến liên ngành");
        model.put("earlier", "2026-11-20T10:00:00Z");
        return model;
    }

    private static Map<String, Object> common(String number) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "agency", "Ủy ban nhân dân quận Ba Đình",
                "unit", "Ủy ban nhân dân phường Phúc Xá",
                "place", "Phúc Xá",
                "date", NOW,
                "code", "000.01.26.H26-261122-0042",
                "link", "https://motcua.hanoi.example/tra-cuu/000.01.26.H26-261122-0042"));
        model.put("number", number);
        return model;
    }

    private static void desk(Map<String, Object> model, String form) {
        model.put("form", form);
        model.put("issuer", "Ủy ban nhân dân phường Phúc Xá");
        model.put("agency", "Ủy ban nhân dân phường Phúc Xá");
        model.put("unit", "Bộ phận Một cửa");
    }

    private static void applicant(Map<String, Object> model) {
        model.put("applicant", "Nghiêm Xuân Trường");
        model.put("address", "Số 12, ngõ 40 phố Nghĩa Dũng, phường Phúc Xá, quận Ba Đình, thành phố Hà Nội");
        model.put("phone", "0912 345 678");
        model.put("email", "nxtruong@example.vn");
        model.put("content", "Đăng ký khai sinh");
    }

    private static void sign(Map<String, Object> model) {
        model.put("authority", "TM. Ủy ban nhân dân");
        model.put("position", "Chủ tịch");
        model.put("signer", "Đặng Thị Minh Nguyệt");
        model.put("signedAt", NOW);
    }
}
