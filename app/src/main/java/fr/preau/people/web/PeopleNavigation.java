package fr.preau.people.web;

import fr.preau.ui.FooterLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module stand, beside the account menu. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    FooterLink registerFooter() {
        return new FooterLink("people.register.title", Addresses.REGISTER, 25);
    }
}
