package fr.preau.territory.loading;

import fr.preau.imports.CopyInto;
import fr.preau.imports.ImportKind;
import fr.preau.values.PlaceKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One kind of import for each kind of place that has outlines: the codes of régions and départements look alike. */
@Configuration
class OutlineKinds {

    @Bean
    ImportKind communeOutlines(JdbcClient sql, CopyInto copy, PlaceStaging staging) {
        return new OutlinesKind(PlaceKind.COMMUNE, "contours-communes", sql, copy, staging);
    }

    @Bean
    ImportKind epciOutlines(JdbcClient sql, CopyInto copy, PlaceStaging staging) {
        return new OutlinesKind(PlaceKind.EPCI, "contours-epci", sql, copy, staging);
    }

    @Bean
    ImportKind departmentOutlines(JdbcClient sql, CopyInto copy, PlaceStaging staging) {
        return new OutlinesKind(PlaceKind.DEPARTMENT, "contours-departements", sql, copy, staging);
    }

    @Bean
    ImportKind academyOutlines(JdbcClient sql, CopyInto copy, PlaceStaging staging) {
        return new OutlinesKind(PlaceKind.ACADEMY, "contours-academies", sql, copy, staging);
    }

    @Bean
    ImportKind regionOutlines(JdbcClient sql, CopyInto copy, PlaceStaging staging) {
        return new OutlinesKind(PlaceKind.REGION, "contours-regions", sql, copy, staging);
    }
}
