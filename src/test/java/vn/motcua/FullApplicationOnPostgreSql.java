package vn.motcua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole product on the real engine and a real PostgreSQL; otherwise as {@link FullApplication}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "motcua.intake.worker=false",
            "motcua.deadlines.worker=false",
            "motcua.payment.worker=false",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.outages.watch=false",
            "motcua.operations.worker=false"
        })
@AutoConfigureMockMvc
@Import(SentStatements.class)
@ActiveProfiles({"demo", "postgresql"})
@ContextConfiguration(initializers = PostgreSqlServer.class)
public @interface FullApplicationOnPostgreSql {}
