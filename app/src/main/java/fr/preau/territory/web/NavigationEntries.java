package fr.preau.territory.web;

import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module in the navigation. */
@Configuration(proxyBeanMethods = false)
class NavigationEntries {

    @Bean
    NavigationEntry placesEntry() {
        return new NavigationEntry(Verb.KNOW, "territory.nav.places", "/lieux", 10);
    }

    @Bean
    NavigationEntry mapEntry() {
        return new NavigationEntry(Verb.KNOW, "territory.nav.map", "/carte", 15);
    }

    @Bean
    NavigationEntry schoolsEntry() {
        return new NavigationEntry(Verb.KNOW, "territory.nav.schools", "/etablissements", 20);
    }
}
