package fr.preau.publication;

import fr.preau.ui.FooterLink;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Verb;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module stand. */
@Configuration(proxyBeanMethods = false)
class PublicationNavigation {

    @Bean
    NavigationEntry sourcesEntry() {
        return new NavigationEntry(Verb.MEASURE, "publication.nav.sources", SourcesController.ADDRESS, 80);
    }

    @Bean
    NavigationEntry filesEntry() {
        return new NavigationEntry(Verb.MEASURE, "publication.nav.files", FilesController.ADDRESS, 90);
    }

    @Bean
    FooterLink sourcesFooter() {
        return new FooterLink("publication.nav.sources", SourcesController.ADDRESS, 30);
    }

    @Bean
    FooterLink filesFooter() {
        return new FooterLink("publication.nav.files", FilesController.ADDRESS, 40);
    }
}
