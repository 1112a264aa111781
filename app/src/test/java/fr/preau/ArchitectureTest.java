package fr.preau;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The pictures of the architecture are drawn from the code and from the database: they cannot lie. */
@PreauTest
class ArchitectureTest {

    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final String DRAWN = "<!-- Drawn by ArchitectureTest: what follows is written by the build. -->\n";

    @Autowired
    JdbcClient sql;

    @Test
    void thePicturesShowTheModulesAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(DRAWN) + DRAWN.length()) + drawn();
        if (Boolean.getBoolean("preau.reference.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/architecture.md. Draw it again with:%n"
                                + "mvn -pl app -am test -Dtest=ArchitectureTest -Dpreau.reference.write=true -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(expected);
    }

    private String drawn() {
        var modules = new ModulePictures(ApplicationModules.of(Preau.class, resideInAPackage("fr.preau.methods..")));
        return """

                ## Modules

                An arrow goes from the module that knows to the one that is known. An arrow that follows from two others is left
                out; the table gives all. A dotted arrow carries an event to who listens.

                %s
                %s
                ### Events

                %s
                ### Invitations

                Where a lower module shows or runs what only a higher one has, it declares an interface, and the higher one implements it.

                %s
                ## Schemas

                One per module. Cylinders are tables, with their foreign keys; slanted boxes are views. A dotted arrow goes from a
                published view to the module whose SQL joins it.
                %s""".formatted(
                        modules.flowchart(),
                        modules.table(),
                        modules.events(),
                        modules.invitations(),
                        new SchemaPictures(sql, modules).sections());
    }
}
