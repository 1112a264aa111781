package fr.preau;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. */
@SpringBootApplication
public class Preau {

    public static void main(String[] arguments) {
        SpringApplication.run(Preau.class, arguments);
    }

    /** The only clock: whoever needs to know the time is given it, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
