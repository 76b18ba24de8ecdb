package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void dropsEveryMarkOfVietnamese() {
        assertThat(SearchText.of("Nghiêm Nguyễn Hoàng Quỳnh Như ẾỆỪỮ")).isEqualTo("nghiem nguyen hoang quynh nhu eeuu");
    }

    @Test
    void readsBothFormsOfDAsD() {
        assertThat(SearchText.of("Đống Đa, đường")).isEqualTo("dong da, duong");
    }

    @Test
    void doesNotMindWhereTheToneStandsNorHowItWasTyped() {
        assertThat(SearchText.of("hoà")).isEqualTo(SearchText.of("hòa"));
        assertThat(SearchText.of(Normalizer.normalize("Ứng Hòa", Normalizer.Form.NFD))).isEqualTo("ung hoa");
    }

    @Test
    void leavesOneSpaceBetweenWordsAndNoneAround() {
        assertThat(SearchText.of("  Sóc \t Sơn ")).isEqualTo("soc son");
    }

    @Test
    void isEmptyForNothing() {
        assertThat(SearchText.of(null)).isEmpty();
    }
}
