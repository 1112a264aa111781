package fr.preau;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules know only whom DESIGN allows them to know. */
class ModularityTests {

    @Test
    void modulesRespectTheirBorders() {
        ApplicationModules.of(Preau.class).verify();
    }
}
