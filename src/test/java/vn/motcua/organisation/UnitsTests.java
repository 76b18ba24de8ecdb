package vn.motcua.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.refusal.Refusal;

@JdbcTest
@Import({Units.class, UnitTable.class, FirstStart.class})
class UnitsTests {

    @Autowired
    private Units units;

    @Autowired
    private UnitTable table;

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterTransaction
    void readTheUnchangedTable() {
        units.reload();
    }

    @Test
    void knowsTheCityAllItsUnitsAndThePartners() {
        int partners = lines("partners.csv") + lines("branches.csv") * 30;
        assertThat(units.all()).hasSize(640 + partners);
        assertThat(count(Tier.CITY)).isEqualTo(1);
        assertThat(count(Tier.DEPARTMENT)).isEqualTo(25);
        assertThat(count(Tier.DISTRICT)).isEqualTo(30);
        assertThat(count(Tier.COMMUNE)).isEqualTo(584);
        assertThat(count(Tier.PARTNER)).isEqualTo(partners);
    }

    @Test
    void tellsAUnitWithEverythingThatIsKnownOfIt() {
        assertThat(units.get("00001"))
                .isEqualTo(new Unit("00001", "Phường Phúc Xá", Tier.COMMUNE, "phuong", "001", "000.01.26.H26"));
        assertThat(units.get("01").parent()).isNull();
    }

    @Test
    void partnersThatHaveBranchesHaveOneInEveryDistrict() {
        assertThat(units.branchOf("01-CA", "001")).contains(new Unit(
                "01-CA-001", "Công an quận Ba Đình", Tier.PARTNER, "nganh-doc", "01-CA", "000.01.23.H26"));
        assertThat(units.branchOf("01-VPDK", "282")).map(Unit::name)
                .contains("Chi nhánh Văn phòng Đăng ký đất đai huyện Mỹ Đức");
        assertThat(units.branchOf("01-BTP", "001")).isEmpty();
    }

    @Test
    void everyUnitHasAnExchangeCodeOfItsOwn() {
        assertThat(units.all()).extracting(Unit::exchangeCode).doesNotHaveDuplicates();
        assertThat(units.all()).extracting(Unit::exchangeCode)
                .allMatch(code -> code.matches("000(\\.\\d\\d){2}\\.H26"));
    }

    @Test
    void aCommunesExchangeCodeEndsLikeThatOfItsDistrict() {
        assertThat(units.search(Tier.COMMUNE, null, null, 1000)).allSatisfy(commune -> {
            String district = units.districtOf(commune.code()).exchangeCode();
            assertThat(commune.exchangeCode()).endsWith(district.substring("000.00".length()));
        });
    }

    @Test
    void everyUnitButTheCityStandsBelowAnother() {
        assertThat(units.all()).filteredOn(unit -> unit.tier() != Tier.CITY)
                .allMatch(unit -> units.find(unit.parent()).isPresent());
    }

    @Test
    void findsANameWithAndWithoutMarks() {
        assertThat(names("phúc xá")).containsExactly("Phường Phúc Xá");
        assertThat(names("PHUC XA")).containsExactly("Phường Phúc Xá");
        assertThat(names("quận đống đa")).startsWith("Quận Đống Đa").contains("Công an quận Đống Đa");
        assertThat(names("ung hoà")).contains("Huyện Ứng Hòa");
    }

    @Test
    void aPartFindsOnlyNamesInWhichAWordBeginsSo() {
        assertThat(names("an kh")).containsExactly("Xã An Khánh");
    }

    @Test
    void searchesWithinATierAndBelowAUnitAndStopsAtTheLimit() {
        assertThat(units.search(Tier.COMMUNE, "001", null, 100)).hasSize(14)
                .allMatch(unit -> "001".equals(unit.parent()));
        assertThat(units.search(Tier.DISTRICT, "001", null, 100)).isEmpty();
        assertThat(units.search(null, null, "xa", 5)).hasSize(5);
    }

    @Test
    void theChildrenOfADistrictAreItsCommunes() {
        assertThat(units.children("001")).hasSize(14).allMatch(unit -> unit.tier() == Tier.COMMUNE);
    }

    @Test
    void leadsFromACommuneToItsDistrict() {
        assertThat(units.districtOf("00001").name()).isEqualTo("Quận Ba Đình");
        assertThat(units.districtOf("001").code()).isEqualTo("001");
    }

    @Test
    void aDepartmentHasNoDistrict() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> units.districtOf("01-TP"));
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThat(units.find("99999")).isEmpty();
        assertThat(units.find(null)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> units.get("99999"))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void existsOnlyOnItsOwnTier() {
        assertThat(units.exists("01-TP", Tier.DEPARTMENT)).isTrue();
        assertThat(units.exists("01-TP", Tier.COMMUNE)).isFalse();
    }

    @Test
    void thePoliceTheTaxAndTheInsuranceStayDepartments() {
        assertThat(List.of("01-CA", "01-THUE", "01-BHXH")).allMatch(code -> units.exists(code, Tier.DEPARTMENT));
        assertThat(units.get("01-TAND").tier()).isEqualTo(Tier.PARTNER);
    }

    @Test
    void aClosedUnitIsStillKnownByItsCodeAndNoLongerOffered() {
        jdbc.sql("update unit set valid_to = date '2025-06-30', successor_code = '00004' where code = '00001'")
                .update();
        events.publishEvent(new UnitsChanged());
        assertThat(units.get("00001").name()).isEqualTo("Phường Phúc Xá");
        assertThat(names("phúc xá")).isEmpty();
    }

    @Test
    void aSecondStartFillsNothing() {
        Units second = new Units(table, firstStart);
        assertThat(second.all()).hasSameSizeAs(units.all());
    }

    /** How many units a file lists, its heading left out: a drawing that needs another partner adds a line. */
    private static int lines(String file) {
        try (InputStream list = UnitsTests.class.getResourceAsStream("/organisation/" + file)) {
            return (int) new String(list.readAllBytes(), UTF_8).lines().skip(1).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(Tier tier) {
        return units.all().stream().filter(unit -> unit.tier() == tier).count();
    }

    private List<String> names(String q) {
        return units.search(null, null, q, 50).stream().map(Unit::name).toList();
    }
}
