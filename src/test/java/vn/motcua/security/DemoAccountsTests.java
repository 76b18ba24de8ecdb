package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Units;

@SecuritySlice
class DemoAccountsTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"citizen1", "citizen20", "business1", "00001.one-stop", "01-TP.leader", "01.clerk",
        "001.division-head",
        "01-LLTPQG.specialist", "01-EVN.council", "01-CA.inspector", "manager", "designer", "admin"})
    void signInWithTheWordDemo(String account) {
        assertThat(accounts.credentials(account))
                .hasValueSatisfying(found -> assertThat(encoder.matches("demo", found.passwordHash())).isTrue());
    }

    @Test
    void everyPostOfTheUnitsBelowTheCityIsHeld() {
        assertThat(units.children("01")).allSatisfy(unit -> assertThat(Role.ofOfficers())
                .allSatisfy(role -> assertThat(accounts.holdersOf(unit.code(), role)).hasSize(1)));
    }

    @Test
    void everyPostOfEveryUnitHasOneHolder() {
        assertThat(jdbc.sql("select count(*) from account_post").query(Long.class).single()).isEqualTo(units.all().size() * 7L);
    }

    @Test
    void anOfficerHoldsThePostThatTheNameSays() {
        Actor actor = accounts.credentials("00001.one-stop").orElseThrow().actor();
        assertThat(actor.kind()).isEqualTo(Kind.OFFICER);
        assertThat(actor.posts()).containsExactly(new Post("00001", Role.ONE_STOP));
        assertThat(actor.holds("00001", Role.ONE_STOP)).isTrue();
        assertThat(actor.holds("00004", Role.ONE_STOP)).isFalse();
        assertThat(actor.holds("00001", Role.LEADER)).isFalse();
    }

    @Test
    void aCitizenBringsEveryFactThatFormsBeginWith() {
        Account citizen = accounts.find("citizen1").orElseThrow();
        assertThat(citizen.prefill("personalId")).hasValueSatisfying(id -> assertThat(id).matches("001[01]\\d{8}"));
        assertThat(citizen.prefill("phone")).hasValueSatisfying(phone -> assertThat(phone).matches("0900\\d{6}"));
        assertThat(citizen.prefill("email")).hasValue("citizen1@motcua.example");
        assertThat(citizen.prefill("address"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("Thành phố Hà Nội"));
        assertThat(citizen.prefill("name")).hasValue(citizen.name());
        assertThat(citizen.prefill("shoeSize")).isEmpty();
        assertThat(citizen.birthDate()).isNotNull();
    }

    @Test
    void nobodySharesANumberWithAnother() {
        long people = jdbc.sql("select count(*) from account").query(Long.class).single();
        assertThat(people).isEqualTo(units.all().size() * 7L + 20 + 1 + 3);
        assertThat(jdbc.sql("select count(distinct personal_id) from account").query(Long.class).single())
                .isEqualTo(people);
    }

    @Test
    void theSamePeopleAreInventedEachTime() {
        Account once = new DemoPeople().person(7, "citizen7", Kind.CITIZEN, null);
        assertThat(new DemoPeople().person(7, "citizen7", Kind.CITIZEN, null)).isEqualTo(once);
    }

    @Test
    void noFactOfAPersonGetsIntoALog() {
        Account citizen = accounts.find("citizen1").orElseThrow();
        Actor actor = accounts.credentials("citizen1").orElseThrow().actor();
        assertThat(citizen).hasToString("citizen citizen1");
        assertThat(actor).hasToString("citizen citizen1");
    }

    @Test
    void whatIsNotWrittenLikeANameIsNobody() {
        assertThat(accounts.find("a\0b")).isEmpty();
        assertThat(accounts.find("' or 1=1 --")).isEmpty();
        assertThat(accounts.find(null)).isEmpty();
        assertThat(accounts.credentials("x".repeat(61))).isEmpty();
    }
}
