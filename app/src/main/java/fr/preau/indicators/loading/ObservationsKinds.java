package fr.preau.indicators.loading;

import fr.preau.imports.ImportKind;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.observations.Observations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two sorts of import of measures of any origin. */
@Configuration(proxyBeanMethods = false)
class ObservationsKinds {

    @Bean
    ImportKind observationsKind(
            Catalogue catalogue,
            Observations observations,
            LoadReport report,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        return new ObservationsKind(false, catalogue, observations, report, sql, events);
    }

    @Bean
    ImportKind completeObservationsKind(
            Catalogue catalogue,
            Observations observations,
            LoadReport report,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        return new ObservationsKind(true, catalogue, observations, report, sql, events);
    }
}
