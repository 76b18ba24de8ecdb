package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

class ReceivingUnitsTests {

    private final Units units = mock(Units.class);
    private final ReceivingUnits receivingUnits = new ReceivingUnits(units);

    @Test
    void aServiceOfATierIsReceivedByEveryUnitOfThatTier() {
        when(units.search(eq(Tier.DISTRICT), any(), any(), anyInt()))
                .thenReturn(List.of(unit("001", Tier.DISTRICT), unit("002", Tier.DISTRICT)));
        Service service = service("tier\" value=\"district", "tier\" value=\"district");

        assertThat(receivingUnits.receivingUnits(service)).extracting(Unit::code).containsExactly("001", "002");
        assertThat(receivingUnits.receives(service, "002")).isTrue();
        assertThat(receivingUnits.receives(service, "00001")).isFalse();
        assertThat(receivingUnits.receivingUnits(service, null, null, 1)).hasSize(1);
    }

    @Test
    void aServiceOfADepartmentIsReceivedThereAlone() {
        when(units.search(eq(Tier.DEPARTMENT), any(), any(), anyInt()))
                .thenReturn(List.of(unit("01-CT", Tier.DEPARTMENT), unit("01-TP", Tier.DEPARTMENT)));
        Service service = service("name=\"tier\" value=\"district\" />",
                "name=\"tier\" value=\"department\" /><camunda:property name=\"receivingUnit\" value=\"01-TP\" />");

        assertThat(receivingUnits.receivingUnits(service)).extracting(Unit::code).containsExactly("01-TP");
        assertThat(receivingUnits.receives(service, "01-CT")).isFalse();
    }

    private static Unit unit(String code, Tier tier) {
        return new Unit(code, "Đơn vị " + code, tier, "so", "01", "000");
    }

    private static Service service(String piece, String other) {
        Diagram diagram = Diagram.read(DiagramFixture.STALL, DiagramFixture.stallWith(piece, other));
        return new Service("market-stall", 1, "market-stall:1", diagram, null);
    }
}
