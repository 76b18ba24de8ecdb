package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplicationOnPostgreSql;

/** A request reads its session, and writes only what is new in it. */
@FullApplicationOnPostgreSql
class SessionsOnPostgreSqlTests {

    private static final String ACCOUNT = "citizen18";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cookie session;

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from spring_session where principal_name = ?").param(ACCOUNT).update();
        session = mvc.post().uri("/sign-in").with(csrf()).param("username", ACCOUNT).param("password", "demo")
                .exchange().getResponse().getCookie("motcua");
        assertThat(session).isNotNull();
    }

    @Test
    void aSecondRequestWithinTheMinuteWritesNothing() {
        String written = version();

        look();

        assertThat(version()).isEqualTo(written);
    }

    @Test
    void afterAMinuteItIsWrittenThatSomebodyWasHere() {
        jdbc.sql("update spring_session set last_access_time = last_access_time - 60001, expiry_time = expiry_time - 60001"
                + " where principal_name = ?").param(ACCOUNT).update();
        long before = lastAccess();

        look();

        assertThat(lastAccess()).isGreaterThan(before);
        assertThat(expiry() - lastAccess()).isEqualTo(30 * 60 * 1000L);
    }

    @Test
    void aSessionThatRanOutIsNobodys() {
        jdbc.sql("update spring_session set last_access_time = last_access_time - 1800001, expiry_time = expiry_time - 1800001"
                + " where principal_name = ?").param(ACCOUNT).update();

        assertThat(mvc.get().uri("/dossiers").cookie(session)).hasStatus3xxRedirection();
    }

    private void look() {
        assertThat(mvc.get().uri("/dossiers").cookie(session)).hasStatusOk();
    }

    /** The version of the session's row, which is another one after each write. */
    private String version() {
        return jdbc.sql("select cast(xmin as text) from spring_session where principal_name = ?").param(ACCOUNT)
                .query(String.class).single();
    }

    private long lastAccess() {
        return number("last_access_time");
    }

    private long expiry() {
        return number("expiry_time");
    }

    private long number(String column) {
        return jdbc.sql("select " + column + " from spring_session where principal_name = ?").param(ACCOUNT)
                .query(Long.class).single();
    }
}
