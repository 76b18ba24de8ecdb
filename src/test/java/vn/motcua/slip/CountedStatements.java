package vn.motcua.slip;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the statements that are sent to a database. */
final class CountedStatements {

    private final AtomicInteger count = new AtomicInteger();
    private final JdbcClient client;

    CountedStatements(DataSource database) {
        this.client = JdbcClient.create(proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = call(database, method, arguments);
            return answer instanceof Connection connection ? counted(connection) : answer;
        }));
    }

    JdbcClient client() {
        return client;
    }

    /** How many since the last time one asked. */
    int takeCount() {
        return count.getAndSet(0);
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                count.incrementAndGet();
            }
            return call(connection, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
