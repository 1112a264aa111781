package fr.preau;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Preau {

    public static void main(String[] arguments) {
        SpringApplication.run(Preau.class, arguments);
    }
}
