package vn.motcua;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house and the arrows between them. */
class ModularityTests {

    @Test
    void everyModuleUsesOnlyWhatItsPackageDeclares() {
        ApplicationModules.of(MotCuaApplication.class).verify();
    }
}
