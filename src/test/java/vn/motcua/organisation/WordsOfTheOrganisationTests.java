package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import vn.motcua.refusal.Refusal;

class WordsOfTheOrganisationTests {

    @ParameterizedTest
    @EnumSource
    void everyRoleIsFoundByItsCode(Role role) {
        assertThat(Role.of(role.code())).isEqualTo(role);
    }

    @ParameterizedTest
    @EnumSource
    void everyTierIsFoundByItsCode(Tier tier) {
        assertThat(Tier.of(tier.code())).isEqualTo(tier);
    }

    @Test
    void aRoleOfTwoWordsIsWrittenWithAHyphen() {
        assertThat(Role.DIVISION_HEAD.code()).isEqualTo("division-head");
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Role.of("king"))
                .extracting(Refusal::code)
                .isEqualTo("organisation.unknown-role");
    }

    @Test
    void anUnknownTierIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Tier.of("kingdom"))
                .extracting(Refusal::code)
                .isEqualTo("organisation.unknown-tier");
    }

    @Test
    void officersHoldEveryRoleButTheApplicants() {
        assertThat(Role.ofOfficers()).hasSize(7).doesNotContain(Role.APPLICANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyRoleAndTierHasANameInBothLanguages(String bundle) throws IOException {
        Properties words = PropertiesLoaderUtils.loadAllProperties(bundle);
        assertThat(Stream.of(Role.values()).map(Role::messageKey)).allMatch(words::containsKey);
        assertThat(Stream.of(Tier.values()).map(Tier::messageKey)).allMatch(words::containsKey);
    }

    @Test
    void aPostForTheWholeUnitCoversEveryDivision() {
        Post post = new Post("001", Role.SPECIALIST);
        assertThat(post.covers("tu-phap")).isTrue();
        assertThat(post.covers(null)).isTrue();
    }

    @Test
    void aPostInOneDivisionCoversNoOther() {
        Post post = new Post("001", Role.SPECIALIST, "tu-phap");
        assertThat(post.covers("tu-phap")).isTrue();
        assertThat(post.covers("kinh-te")).isFalse();
    }
}
