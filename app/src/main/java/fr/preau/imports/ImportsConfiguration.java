package fr.preau.imports;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an installation chooses about imports. */
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {

    /** The part of the country that this installation loads. */
    @Bean
    Scope scope(@Value("${preau.territory:centre-val-de-loire}") String territory) {
        return Scope.parse(territory);
    }
}
