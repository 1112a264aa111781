package fr.preau;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stream of rows keeps its connection until it is closed; a list gives it back. */
class ConnectionsTests {

    /** Each of these closes what it opens. */
    private static final List<String> CAREFUL =
            List.of("ReportQueries", "SchoolList", "PlaceList", "PeopleList", "Journal", "RelayList", "BodyList");

    @Test
    void onlyWhoClosesAStreamOfRowsOpensOne() {
        var classes = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("fr.preau");
        var openers = classes.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream().anyMatch(ConnectionsTests::opensStream))
                .map(JavaClass::getSimpleName);

        assertThat(openers).isSubsetOf(CAREFUL);
    }

    private static boolean opensStream(JavaMethodCall call) {
        return call.getTarget().getName().equals("stream")
                && call.getTargetOwner().isAssignableTo(JdbcClient.MappedQuerySpec.class);
    }
}
