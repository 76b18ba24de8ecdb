package vn.motcua.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.organisation.Post;
import vn.motcua.security.Actor;

/** Which notices are a person's, said inside the SQL (invariant I3): his own and those of the posts that he holds. */
final class ReaderCondition {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String sql;

    ReaderCondition(Actor reader) {
        StringBuilder condition = new StringBuilder("(account = :me");
        parameters.put("me", reader.account());
        List<Post> posts = reader.posts();
        for (int place = 0; place < posts.size(); place++) {
            condition.append((" or unit_code = :unit%1$d and role = :role%1$d and (division is null or division = ''"
                    + " or :division%1$d = '' or division = :division%1$d)").formatted(place));
            parameters.put("unit" + place, posts.get(place).unit());
            parameters.put("role" + place, posts.get(place).role().code());
            parameters.put("division" + place, posts.get(place).division());
        }
        this.sql = condition.append(')').toString();
    }

    String sql() {
        return sql;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
