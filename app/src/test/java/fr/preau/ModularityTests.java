package fr.preau;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules know only whom DESIGN allows them to know. The methods are a library, which any of them may use. */
class ModularityTests {

    @Test
    void modulesRespectTheirBorders() {
        ApplicationModules.of(Preau.class, resideInAPackage("fr.preau.methods.."))
                .verify();
    }
}
