package fr.preau;

import fr.preau.database.BackupRefused;
import fr.preau.database.DatabaseUnavailable;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The application, and the commands by which it is started. It has no user accounts, hence no generated password. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Preau {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** Runs the command typed; {@code ./preau help} lists them. */
    public static void main(String[] words) {
        if (Application.isBeingBuilt()) {
            Application.gather();
            return;
        }
        try {
            CommandLine line = CommandLine.parse(words);
            Command.named(line.command()).run(line);
        } catch (UsageError error) {
            end(MISUSED, error);
        } catch (DatabaseUnavailable | BackupRefused | StartFailure | BrokenTrail refusal) {
            end(FAILED, refusal);
        }
    }

    /** The only clock: whoever needs to know the time is given it, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    private static void end(int code, RuntimeException reason) {
        System.err.println(reason.getMessage());
        System.exit(code);
    }
}
