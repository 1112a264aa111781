package fr.preau.indicators.catalogue;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue, read once at start: a file that is wrong keeps the application from starting, and says where. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue catalogue(DescribedIndicators described) {
        return new Catalogue(readFiles(), described);
    }

    /** Formulas are those of the files alone: what users describe is observed. */
    @Bean
    Derivations derivations(Catalogue catalogue) {
        return Derivations.of(catalogue);
    }

    /** Those that ship with the product. */
    static Catalogue read() {
        return new Catalogue(readFiles());
    }

    private static List<Indicator> readFiles() {
        return YamlFiles.read("indicators", IndicatorFile.class).entrySet().stream()
                .map(file -> file.getValue().read(new IndicatorCode(file.getKey())))
                .toList();
    }
}
