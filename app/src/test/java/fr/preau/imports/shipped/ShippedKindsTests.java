package fr.preau.imports.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.ImportKinds;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PreauTest
class ShippedKindsTests {

    @Autowired
    ImportKinds kinds;

    @Test
    void everyShippedSourceHasAKindThatReadsIt() {
        var shipped = new ShippedData(Path.of("..", "data").toString(), kinds);
        assertThat(shipped.list()).isNotEmpty();
        assertThat(shipped.listUnreadable()).isEmpty();
    }
}
