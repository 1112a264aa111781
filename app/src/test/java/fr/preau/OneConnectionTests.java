package fr.preau;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A reader never takes a second connection while holding one: as many readers as there are connections would otherwise wait for
 * each other until they are all sent away.
 */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneConnectionTests {

    private static final long PATIENCE = 1_000;

    @Autowired
    MockMvc browser;

    private HikariConfigMXBean pool;
    private int size;
    private long patience;

    @BeforeAll
    void leaveOneConnection(@Autowired Imports imports, @Autowired HikariDataSource database) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz");
        pool = database.getHikariConfigMXBean();
        size = pool.getMaximumPoolSize();
        patience = pool.getConnectionTimeout();
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(PATIENCE);
        database.getHikariPoolMXBean().softEvictConnections();
    }

    @AfterAll
    void giveThemBack() {
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size);
        pool.setConnectionTimeout(patience);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/recherche?q=bourges",
                "/recherche?q=bourjes",
                "/etablissements?q=jules",
                "/etablissements/0180002E",
                "/etablissements.csv",
                "/lieux/departement-18",
                "/lieux/commune-18033",
                "/carte",
                "/carte/etablissements.geojson",
                "/indicateurs",
                "/indicateurs/ips-college",
                "/sources",
                "/api/v1/schools",
                "/api/v1/places?kind=commune",
                "/api/v1/indicators",
                "/api/v1/figures?indicator=ips-college&kind=departement",
                "/api/v1/figures?indicator=ips-college"
            })
    void aPageIsReadThroughOneConnection(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isOk());
    }
}
