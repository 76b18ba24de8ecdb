package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTests {

    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);

    private final Catalogue catalogue = new Catalogue(List.of(
            service("death-registration", "Đăng ký khai tử", "mất người thân", "2016-01-01"),
            service("birth-registration", "Đăng ký khai sinh", "giấy khai sinh; sinh con", "2016-01-01"),
            service("birth-copy", "Cấp bản sao trích lục hộ tịch", "bản sao giấy khai sinh", "2016-01-01"),
            service("business-household", "Đăng ký hộ kinh doanh", "mở cửa hàng", "2016-01-01"),
            service("e-passport", "Cấp hộ chiếu gắn chíp", "khai sinh", "2023-01-01")));

    @Test
    void servicesStandInTheOrderOfTheDictionary() {
        assertThat(catalogue.onOffer(TODAY)).extracting(service -> service.sheet().name()).containsExactly(
                "Cấp bản sao trích lục hộ tịch", "Đăng ký hộ kinh doanh", "Đăng ký khai sinh", "Đăng ký khai tử");
    }

    @Test
    void whatIsNotYetValidIsNotOnOffer() {
        assertThat(keys("chíp")).isEmpty();
        assertThat(catalogue.find("e-passport")).isPresent();
        assertThat(catalogue.onOffer(LocalDate.of(2023, 1, 1))).hasSize(5);
    }

    @Test
    void wordsAreFoundWithAndWithoutTheirMarks() {
        assertThat(keys("khai tử")).containsExactly("death-registration");
        assertThat(keys("KHAI TU")).containsExactly("death-registration");
        assertThat(keys("khai tu\u031B\u0309")).containsExactly("death-registration");
    }

    @Test
    void theNameCountsMoreThanTheEverydayWords() {
        assertThat(keys("khai sinh")).containsExactly("birth-registration", "birth-copy");
        assertThat(keys("mo cua hang")).containsExactly("business-household");
    }

    @Test
    void everyWordMustBeFoundSomewhere() {
        assertThat(keys("khai sinh quầy")).isEmpty();
        assertThat(keys("sinh con dang ky")).containsExactly("birth-registration");
    }

    @Test
    void theCodeFindsItsService() {
        assertThat(keys("9.000001")).hasSize(4);
        assertThat(keys("birth copy")).containsExactly("birth-copy");
    }

    @Test
    void anEmptyQuestionFindsEverything() {
        assertThat(keys("  ")).hasSize(4);
        assertThat(keys(null)).hasSize(4);
        assertThat(keys("?!")).hasSize(4);
    }

    @Test
    void servicesAreFoundByWhoMayApplyAndByTheMomentOfLife() {
        assertThat(catalogue.search(TODAY, new Question(null, null, null, "business", null, null))).hasSize(4);
        assertThat(catalogue.search(TODAY, new Question(null, null, null, "organisation", null, null))).isEmpty();
        assertThat(catalogue.search(TODAY, new Question(null, null, null, null, "Sinh con", null))).isEmpty();
    }

    private List<String> keys(String q) {
        return catalogue.search(TODAY, new Question(null, null, null, null, null, q)).stream().map(Service::key).toList();
    }

    private static Service service(String key, String name, String synonyms, String validFrom) {
        String xml = DiagramFixture.text(DiagramFixture.STALL)
                .replace("market-stall", key)
                .replace("Đăng ký thuê quầy chợ", name)
                .replace("sạp hàng; ki ốt", synonyms)
                .replace("mở cửa hàng; khởi nghiệp", "")
                .replace("Market stall", key)
                .replace("Giấy thuê quầy", "Giấy")
                .replace("2016-01-01", validFrom);
        return new Service(key, 1, key + ":1", Diagram.read(key + ".bpmn", xml), null);
    }
}
