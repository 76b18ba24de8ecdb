package vn.motcua.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The least that tracking could be: the same web server, the dossier by its code, its stages, as JSON; nothing is checked. */
final class BareEndpoint {

    private BareEndpoint() {}

    static ConfigurableApplicationContext start(Database database) {
        HikariDataSource pool = database.pool();
        JdbcClient jdbc = JdbcClient.create((DataSource) pool);
        RouterFunction<ServerResponse> route = RouterFunctions.route()
                .GET("/{code}", request -> answer(jdbc, request))
                .build();
        ApplicationContextInitializer<GenericApplicationContext> beans = context -> {
            context.registerBean("pool", HikariDataSource.class, () -> pool, bean -> bean.setDestroyMethodName("close"));
            context.registerBean("route", RouterFunction.class, () -> route);
        };
        return new SpringApplicationBuilder(WebAlone.class)
                .initializers(beans)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--spring.jmx.enabled=false",
                        // As the product has it.
                        "--server.tomcat.max-keep-alive-requests=10000");
    }

    static String address(ConfigurableApplicationContext context) {
        return "http://localhost:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    private static ServerResponse answer(JdbcClient jdbc, ServerRequest request) throws Exception {
        Map<String, Object> dossier = jdbc.sql("""
                select id, code, service_key, unit_code, status, submitted_at, due_at, late, tracking_hash
                from dossier where code = :code
                """).param("code", request.pathVariable("code")).query().singleRow();
        Map<String, Object> answer = new LinkedHashMap<>(dossier);
        answer.put("stages", jdbc.sql("select * from dossier_stage where dossier_id = :id order by number")
                .param("id", dossier.get("id")).query().listOfRows());
        return ServerResponse.ok().body(answer);
    }

    /** The web server and JSON, as the product has them, and no other part of it. */
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class WebAlone {}
}
