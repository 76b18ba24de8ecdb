package vn.motcua.portal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.service.Service;

/** What happens in people's lives and makes them look for a service, in the order of a life. */
enum LifeEvent {

    BIRTH("Sinh con"),
    SCHOOL("Đi học"),
    MARRIAGE("Kết hôn và gia đình"),
    PAPERS("Giấy tờ cá nhân"),
    WORK("Việc làm"),
    HEALTH("Sức khỏe"),
    SUPPORT("Trợ giúp xã hội"),
    LAND("Nhà đất"),
    BUILDING("Xây nhà, sửa nhà"),
    VEHICLE("Phương tiện và lái xe"),
    START_BUSINESS("Khởi sự kinh doanh"),
    LICENSED_BUSINESS("Kinh doanh có điều kiện"),
    INVESTMENT("Đầu tư"),
    CULTURE("Văn hóa, thể thao, du lịch"),
    ENVIRONMENT("Môi trường"),
    DEATH("Người thân qua đời");

    private final String words;

    LifeEvent(String words) {
        this.words = words;
    }

    /** The words by which the sheets of services name it. */
    public String words() {
        return words;
    }

    /** The key of its words in the bundle. */
    public String key() {
        return "portal.life." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that some of the services name. */
    static List<LifeEvent> of(Collection<Service> services) {
        Set<String> named = services.stream()
                .flatMap(service -> service.sheet().lifeEvents().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(values()).filter(event -> named.contains(event.words)).toList();
    }
}
