package fr.preau.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** A timer for every filter of every request tells nobody anything, and wraps each of the filters that a page passes. */
@Configuration
class UnobservedSecurity {

    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
