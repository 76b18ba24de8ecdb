package vn.motcua.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;

/** The accounts and posts as they stand in the database. */
@Component
class AccountTable {

    private static final String FACTS =
            "select a.name, a.kind, a.display_name, a.personal_id, a.phone, a.email, a.address, a.birth_date";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    AccountTable(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    Optional<Account> find(String name) {
        return client.sql(FACTS + " from account a where a.name = ?")
                .param(name)
                .query((row, number) -> account(row))
                .optional();
    }

    Map<String, String> displayNames(List<String> names) {
        Map<String, String> shown = new HashMap<>();
        client.sql("select name, display_name from account where name in (:names)")
                .param("names", names)
                .query(row -> {
                    shown.put(row.getString(1), row.getString(2));
                });
        return shown;
    }

    List<Account> holdersOf(String unit, Role role, boolean demo) {
        return client.sql(FACTS + " from account a where a.enabled and (not a.demo or ?) and a.name in"
                        + " (select p.account from account_post p where p.unit_code = ? and p.role = ?)"
                        + " order by a.name")
                .params(demo, unit, role.code())
                .query((row, number) -> account(row))
                .list();
    }

    /** One look for all that a request needs, since the API asks each time. */
    Optional<Credentials> credentials(String name, boolean demo) {
        return client.sql("select a.name, a.kind, a.display_name, a.password_hash, p.unit_code, p.role, p.division"
                        + " from account a left join account_post p on p.account = a.name"
                        + " where a.name = ? and a.enabled and (not a.demo or ?)")
                .params(name, demo)
                .query(AccountTable::readCredentials);
    }

    Set<String> names() {
        return new HashSet<>(jdbc.queryForList("select name from account", String.class));
    }

    void insert(List<NewAccount> accounts, boolean demo) {
        jdbc.batchUpdate(
                "insert into account (name, password_hash, kind, display_name, personal_id, phone, email, address,"
                        + " birth_date, demo) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                accounts.stream().map(account -> values(account, demo)).toList());
        jdbc.batchUpdate(
                "insert into account_post (account, unit_code, role, division) values (?, ?, ?, ?)",
                accounts.stream().filter(account -> account.post() != null).map(AccountTable::postValues).toList());
    }

    /** Makes an account of the demo a real one with a password of its own; false where there is none. */
    boolean claim(String name, String passwordHash) {
        return client.sql("update account set password_hash = ?, enabled = true, demo = false where name = ?")
                        .params(passwordHash, name)
                        .update()
                > 0;
    }

    private static Optional<Credentials> readCredentials(ResultSet row) throws SQLException {
        Actor actor = null;
        String hash = null;
        List<Post> posts = new ArrayList<>();
        while (row.next()) {
            actor = new Actor(row.getString(1), Kind.of(row.getString(2)), row.getString(3), List.of());
            hash = row.getString(4);
            if (row.getString(5) != null) {
                posts.add(new Post(row.getString(5), Role.of(row.getString(6)), row.getString(7)));
            }
        }
        if (actor == null) {
            return Optional.empty();
        }
        return Optional.of(new Credentials(new Actor(actor.account(), actor.kind(), actor.name(), posts), hash));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                Kind.of(row.getString("kind")),
                row.getString("display_name"),
                row.getString("personal_id"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                row.getObject("birth_date", LocalDate.class));
    }

    private static Object[] values(NewAccount made, boolean demo) {
        Account account = made.account();
        return new Object[] {
            account.account(),
            made.passwordHash(),
            account.kind().code(),
            account.name(),
            account.personalId(),
            account.phone(),
            account.email(),
            account.address(),
            account.birthDate(),
            demo
        };
    }

    private static Object[] postValues(NewAccount made) {
        Post post = Objects.requireNonNull(made.post());
        return new Object[] {made.account().account(), post.unit(), post.role().code(), post.division()};
    }
}
