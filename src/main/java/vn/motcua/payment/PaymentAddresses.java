package vn.motcua.payment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where the bank is, and where the bank finds the city. */
@Component
class PaymentAddresses {

    /** Under the demo's own address its bank has its pages. */
    static final String DEMO_BANK = "/api/demo/payments";

    private static final String CALLBACK = "/api/payments/callback";

    private final String site;
    private final String gateway;
    private final boolean demo;
    private volatile int port = 8080;

    PaymentAddresses(
            @Value("${motcua.site.address:}") String site,
            @Value("${motcua.payment.gateway:}") String gateway,
            Environment environment) {
        this.site = site;
        this.gateway = gateway;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @EventListener
    void listensAt(WebServerInitializedEvent started) {
        if (!"management".equals(started.getApplicationContext().getServerNamespace())) {
            port = started.getWebServer().getPort();
        }
    }

    /** Whether a bank is connected: a configured one, or the demo's. */
    boolean hasBank() {
        return demo || !gateway.isBlank();
    }

    /** The bank's address, without a slash at its end. */
    String bank() {
        return gateway.isBlank() ? site() + DEMO_BANK : gateway;
    }

    /** Where the bank tells what was paid. */
    String callback() {
        return site() + CALLBACK;
    }

    /** The page of a payment, to which the bank sends the applicant back. */
    String back(Payment payment) {
        return site() + "/dossiers/" + payment.code() + "/payments/" + payment.id();
    }

    /** The same address without the site, where it is one of this site: its visitor keeps the name he came by. */
    String withoutSite(String address) {
        return address.startsWith(site() + "/") ? address.substring(site().length()) : address;
    }

    private String site() {
        return site.isBlank() ? "http://localhost:" + port : site;
    }
}
