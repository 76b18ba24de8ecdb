package vn.motcua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole product on the real engine and a database in memory; all tests that carry this share one start.
 *
 * <p>Workers are off: a test starts waiting processes and due timers itself, so that nothing happens by chance.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:motcua;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "motcua.intake.worker=false",
            "motcua.slip.worker=false",
            "motcua.deadlines.worker=false",
            "motcua.payment.worker=false",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.outages.watch=false",
            "motcua.operations.worker=false"
        })
@AutoConfigureMockMvc
@Import(SentStatements.class)
@ActiveProfiles("demo")
public @interface FullApplication {}
