package vn.motcua.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents the people of the demo: the same for the same number, and like nobody in particular. */
class DemoPeople {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
            "Nguyễn", "Nguyễn", "Trần", "Lê", "Đinh", "Trịnh", "Nghiêm", "Tạ", "Chu", "Kiều");
    private static final List<String> WOMEN = List.of(
            "Thị Lan", "Thị Hương", "Thu Hà", "Ngọc Ánh", "Thị Thảo", "Minh Châu", "Thanh Hằng", "Thị Mai", "Bích Ngọc",
            "Thùy Linh", "Thị Hồng Nhung", "Phương Anh", "Quỳnh Như", "Thị Yến", "Khánh Huyền", "Diệu Thúy", "Thị Loan",
            "Hoàng Yến", "Kim Oanh", "Thị Tuyết");
    private static final List<String> MEN = List.of(
            "Văn Hùng", "Minh Tuấn", "Đức Anh", "Quang Huy", "Văn Dũng", "Hữu Phước", "Xuân Trường", "Thành Long",
            "Văn Sơn", "Mạnh Cường", "Đình Khôi", "Quốc Bảo", "Văn Thắng", "Trọng Nghĩa", "Tiến Đạt", "Ngọc Sơn",
            "Bá Kiên", "Hải Đăng", "Công Minh", "Văn Toàn");
    private static final List<String> STREETS = List.of(
            "ngõ 12 phố Vĩnh Phúc", "phố Hàng Than", "đường Láng", "ngách 45/6 phố Kim Mã", "phố Chùa Bộc",
            "đường Nguyễn Trãi", "thôn Đoài", "xóm Chợ", "tổ dân phố số 4", "phố Lạc Long Quân");

    /** The facts of the person with that number; the address lies in that place, if one is given. */
    Account person(int number, String account, Kind kind, String place) {
        // Neighbouring seeds begin alike: spread them first.
        Random chance = new Random(number * 0x9E3779B97F4A7C15L);
        boolean woman = chance.nextBoolean();
        String name = pick(FAMILIES, chance) + " " + pick(woman ? WOMEN : MEN, chance);
        LocalDate born = LocalDate.of(1965, 1, 1).plusDays(chance.nextInt(12_000));
        String id = personalId(number, woman, born);
        String address = place == null ? null : address(chance, place);
        return new Account(account, kind, name, id, phone(number), mail(account), address, born);
    }

    private static String address(Random chance, String place) {
        return "Số " + (1 + chance.nextInt(98)) + ", " + pick(STREETS, chance) + ", " + place;
    }

    private static String personalId(int number, boolean woman, LocalDate born) {
        return String.format(Locale.ROOT, "001%d%02d%06d", woman ? 1 : 0, born.getYear() % 100, number);
    }

    /** Numbers that look real and that no operator gives out. */
    private static String phone(int number) {
        return String.format(Locale.ROOT, "0900%06d", number);
    }

    private static String mail(String account) {
        return account.toLowerCase(Locale.ROOT) + "@motcua.example";
    }

    private static String pick(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
