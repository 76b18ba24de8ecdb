package vn.motcua;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down the statements that a thread sends to the database: each row of a batch counts as one of them, and so does
 * each of several that travel together.
 *
 * <p>Not among them is the look for newer services, forms and blocks, which whoever comes by takes every few seconds.
 */
public final class SentStatements implements BeanPostProcessor {

    private static final Pattern ENGINES = Pattern.compile("\\bACT_[A-Z]{2}_", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOK_FOR_NEWS = Pattern.compile("^select .*max\\(version\\)");
    private static final ThreadLocal<Sent> LISTENING = new ThreadLocal<>();

    /** What was sent: the statements in their order, and in how many journeys to the database. */
    public static final class Sent {

        private final List<String> statements = new ArrayList<>();
        private final Set<String> written = new LinkedHashSet<>();
        private int journeys;

        /** All of them. */
        public int count() {
            return statements.size();
        }

        /** Those on the engine's own tables. */
        public int byEngine() {
            return (int) statements.stream().filter(Sent::isEngines).count();
        }

        /** Those on the tables of the platform. */
        public int byPlatform() {
            return count() - byEngine();
        }

        /** How often the database was waited for: a batch counts once. */
        public int journeys() {
            return journeys;
        }

        /** The statements in the order in which they were sent. */
        public List<String> statements() {
            return List.copyOf(statements);
        }

        /** Each statement once, as it was written. */
        public Set<String> written() {
            return Set.copyOf(written);
        }

        /** How often each was sent, the most frequent first. */
        public String table() {
            Map<String, Integer> times = new TreeMap<>();
            statements.forEach(statement -> times.merge(statement, 1, Integer::sum));
            StringBuilder table = new StringBuilder();
            times.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue()).reversed())
                    .forEach(entry -> table.append("%6d  %s%n".formatted(entry.getValue(), shortened(entry.getKey()))));
            return table.toString();
        }

        @Override
        public String toString() {
            return "%d statements (%d engine, %d platform) in %d journeys"
                    .formatted(count(), byEngine(), byPlatform(), journeys);
        }

        /** What was sent besides. */
        public void add(Sent more) {
            statements.addAll(more.statements);
            written.addAll(more.written);
            journeys += more.journeys;
        }

        void add(String sql, int times) {
            if (LOOK_FOR_NEWS.matcher(sql).find()) {
                return;
            }
            journeys++;
            for (String one : sql.split(";\n")) {
                written.add(one);
                String normal = one.strip().replaceAll("\\s+", " ").replaceAll("\\?(, \\?)+", "?, …");
                for (int time = 0; time < times; time++) {
                    statements.add(normal);
                }
            }
        }

        private static boolean isEngines(String statement) {
            return ENGINES.matcher(statement).find();
        }

        private static String shortened(String statement) {
            return statement.length() <= 150 ? statement : statement.substring(0, 149) + "…";
        }
    }

    /** What this thread sends while it does that. */
    public static Sent during(Runnable work) {
        return during(() -> {
            work.run();
            return null;
        });
    }

    /** What this thread sends while it does that. */
    public static Sent during(Callable<?> work) {
        Sent before = LISTENING.get();
        Sent sent = new Sent();
        LISTENING.set(sent);
        try {
            work.call();
            return sent;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            LISTENING.set(before);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? listenedTo(database) : bean;
    }

    /** The same database, listened to. */
    public static DataSource listenedTo(DataSource database) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = call(database, method, arguments);
            return answer instanceof Connection connection ? listenedTo(connection) : answer;
        });
    }

    private static Connection listenedTo(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            if (answer instanceof PreparedStatement statement && LISTENING.get() != null) {
                return proxy(PreparedStatement.class, new Listener(statement, (String) arguments[0]));
            }
            return answer instanceof Statement statement && LISTENING.get() != null
                    ? proxy(Statement.class, new Listener(statement, null))
                    : answer;
        });
    }

    private static final class Listener implements InvocationHandler {

        private final Statement statement;
        private final String sql;
        private int batched;

        Listener(Statement statement, String sql) {
            this.statement = statement;
            this.sql = sql;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            Sent sent = LISTENING.get();
            if (method.getName().equals("addBatch")) {
                batched++;
            } else if (method.getName().startsWith("execute") && sent != null) {
                boolean batch = method.getName().endsWith("Batch");
                sent.add(sql == null ? String.valueOf(arguments[0]) : sql, batch ? batched : 1);
                batched = 0;
            }
            return call(statement, method, arguments);
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SentStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
