package vn.motcua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The whole product on H2 behind two real ports, the people's and the operator's; all tests that carry this share one start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:overhttp;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "management.server.port=0",
            "motcua.intake.worker=false",
            "motcua.payment.worker=false"
        })
@AutoConfigureObservability(tracing = false)
@ActiveProfiles("demo")
public @interface FullApplicationOverHttp {}
