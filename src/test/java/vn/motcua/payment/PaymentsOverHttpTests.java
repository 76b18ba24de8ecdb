package vn.motcua.payment;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Paying through a real port, on H2. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:payments;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "motcua.intake.worker=false",
            "motcua.payment.worker=false"
        })
@ActiveProfiles("demo")
class PaymentsOverHttpTests extends PaymentsOverHttp {}
