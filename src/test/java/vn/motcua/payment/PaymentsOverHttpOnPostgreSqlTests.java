package vn.motcua.payment;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgreSqlServer;

/** Paying through a real port, on PostgreSQL. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "motcua.intake.worker=false",
            "motcua.payment.worker=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles({"demo", "postgresql"})
@ContextConfiguration(initializers = PostgreSqlServer.class)
class PaymentsOverHttpOnPostgreSqlTests extends PaymentsOverHttp {}
