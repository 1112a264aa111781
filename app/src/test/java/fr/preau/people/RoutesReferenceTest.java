package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The documentation lists the routes as they are. */
@PreauTest
class RoutesReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/reference/routes.md");

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Test
    void theReferenceListsTheRoutesAsTheyAre() throws IOException {
        String table = RouteTable.markdown(RouteTable.of(mapping));
        if (Boolean.getBoolean("preau.reference.write")) {
            Files.writeString(REFERENCE, table);
        }
        assertThat(Files.readString(REFERENCE))
                .as(
                        "docs/reference/routes.md. Write it again with:%n"
                                + "mvn -pl app -am test -Dtest=RoutesReferenceTest -Dpreau.reference.write=true -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(table);
    }
}
