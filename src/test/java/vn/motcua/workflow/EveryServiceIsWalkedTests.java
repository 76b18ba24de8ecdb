package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.service.Diagram;
import vn.motcua.service.ServiceFiles;
import vn.motcua.service.Services;

/** Every service runs on the real engine through each of its sequence flows, from the filing to each of its ends. */
@FullApplication
@Import(EveryServiceIsWalkedTests.Noting.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryServiceIsWalkedTests {

    @Autowired
    private ApplicationContext city;
    @Autowired
    private TakenFlows taken;

    @ParameterizedTest
    @MethodSource("services")
    void everyFlowIsTaken(String key) {
        ServiceSweep sweep = new ServiceSweep(city, taken, key);

        Set<String> missing = sweep.walkEverywhere();

        System.out.printf("%s: %d of %d flows (%d %%), %d walks, ends %s%n", key, sweep.flows() - missing.size(), sweep.flows(),
                100 * (sweep.flows() - missing.size()) / sweep.flows(), sweep.walks(), sweep.ends());
        assertThat(missing).as("flows of %s that no dossier ever took", key).isEmpty();
    }

    /** The fee of an impact report of that size stands in no table: the desk settles it, then asks for it. */
    @Test
    void aFeeThatCannotBeWorkedOutIsSettledAtTheDesk() {
        Walk report = Walk.filed(city, "citizen8",
                new Walk.Filing("eia-report-appraisal", "01-TNMT", 0).with("capital", 300_000_000_000L));

        report.decides("receive", "accept").decides("settleFee", null);

        assertThat(report.status()).isEqualTo("payment-asked");
    }

    /** Both ends of the tax lead on alike, so that no service has to see the one that is paid. */
    @Test
    void aLandTaxIsReturnedForBetterDataThenStatedAndPaid() {
        Walk transfer = Walk.filed(city, "citizen9", "land-transfer-registration", "001").decides("receive", "accept");
        transfer.collects(transfer.item("collectFee")).decides("checkTransfer", null).decides("searchBlocks", "approve");

        transfer.decides("sendTaxData", null).decides("stateTax", "return")
                .decides("sendTaxData", null).decides("stateTax", "stated");
        transfer.collects(transfer.item("collectFee")).decides("confirmPayment", null);

        assertThat(transfer.waitsAt()).containsExactly("updateCadastre");
    }

    /** The blocks are walked by the services that call them; what those did not need is walked for its own sake. */
    @AfterAll
    void everyFlowOfABlockIsTaken() {
        if (System.getProperty("motcua.walk") != null) {
            return;
        }
        new ServiceFiles(".").blocks().forEach(file -> {
            Diagram block = Diagram.read(file.path(), file.content());
            Set<String> missing = taken.missing(file.key(), WayAhead.flows(block));
            Iterator<String> callers = callersOf(file.key()).iterator();
            while (!missing.isEmpty() && callers.hasNext()) {
                missing = new ServiceSweep(city, taken, callers.next()).walkThrough(block);
            }
            assertThat(missing).as("flows of the block %s that no dossier ever took", file.key()).isEmpty();
        });
    }

    private Stream<String> callersOf(String block) {
        Services services = city.getBean(Services.class);
        return new ServiceFiles(".").services().stream()
                .map(file -> file.key())
                .filter(key -> services.get(key).diagram().nodes().stream().anyMatch(node -> node.calls(block)));
    }

    /** All of them; {@code -Dmotcua.walk=birth-registration,…} walks those alone, for whoever draws them. */
    static Stream<String> services() {
        List<String> chosen = List.of(System.getProperty("motcua.walk", "").split(","));
        return new ServiceFiles(".").services().stream()
                .map(file -> file.key())
                .filter(key -> chosen.get(0).isEmpty() || chosen.contains(key));
    }

    @TestConfiguration
    static class Noting {

        @Bean
        TakenFlows takenFlows() {
            return new TakenFlows();
        }
    }
}
