package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.AccountMenu;
import fr.preau.ui.ErrorPage;
import fr.preau.ui.HomeTerritory;
import fr.preau.ui.Link;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The frame alone, without database nor doors: its tests run in it, and {@code main} shows the gallery. Bears no stereotype, so that the
 * tests of the whole application do not find it.
 */
@ComponentScan("fr.preau.ui")
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
        },
        excludeName = {
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
        })
class UiApplication {

    @Bean
    NavigationEntry list() {
        return new NavigationEntry(Verb.KNOW, "ui.gallery.tabs.list", "/galerie", 1);
    }

    @Bean
    NavigationEntry map() {
        return new NavigationEntry(Verb.KNOW, "ui.gallery.tabs.map", "/carte", 2);
    }

    @Bean
    NavigationEntry history() {
        return new NavigationEntry(Verb.MEASURE, "ui.gallery.tabs.history", "/historique", 1);
    }

    @Bean
    HomeTerritory homeTerritory() {
        return () -> Optional.of(new Link("Valbourg", "/galerie"));
    }

    @Bean
    AccountMenu account() {
        return request -> List.of(new Link(t("ui.gallery.steps"), "/galerie"));
    }

    /** A page that is missing, whole and in part; found by the frame alone. */
    @Controller
    @TestComponent
    static class FragmentController {

        @GetMapping("/fragment")
        Screen page() {
            return Screen.of("ui/error", new ErrorPage(404, "Perdu", "Cherchez.", List.of()))
                    .orFragment("ui/error-message")
                    .status(404);
        }
    }

    public static void main(String[] arguments) {
        SpringApplication.run(UiApplication.class, arguments);
    }
}
