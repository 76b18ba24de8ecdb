package vn.motcua.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, sessions and doors on a database in memory, without the engine, with a few rooms behind the doors. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SecuritySlice.House.class,
        properties = {"camunda.bpm.enabled=false"})
@AutoConfigureTestDatabase
@AutoConfigureMockMvc
@interface SecuritySlice {

    /** What the slice is made of. */
    @EnableAutoConfiguration
    @ComponentScan({"vn.motcua.organisation", "vn.motcua.security"})
    @Import(Rooms.class)
    class House {}

    /** Pages and calls that say who came in. */
    @TestComponent
    @RestController
    class Rooms {

        private final CurrentActor actor;

        Rooms(CurrentActor actor) {
            this.actor = actor;
        }

        @GetMapping({
            "/", "/sign-in", "/services/birth-registration", "/services/birth-registration/diagram", "/tracking",
            "/desk", "/desk/dossiers/1", "/city", "/workbench", "/dossiers", "/look.css",
            "/api/services", "/api/units", "/api/tracking/1", "/api/progress", "/api/openapi", "/api/work"
        })
        String whoReads() {
            return actor.get().toString();
        }

        @PostMapping({"/services/birth-registration", "/tracking", "/desk", "/api/dossiers", "/api/services"})
        String whoWrites() {
            return actor.get().toString();
        }

        @PostMapping({"/api/demo/payments/1", "/api/demo/clock"})
        String demo() {
            return actor.get().toString();
        }
    }
}
