package fr.preau;

import fr.preau.database.Installation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the beans of the application over an open installation. */
final class Application {

    private static final String DEFAULT_FOLDER = "var";

    private Application() {}

    /** {@code --data}, else {@code PREAU_DATA}, else {@code var} below the current folder. */
    static Path dataFolder(CommandLine line) {
        return Path.of(line.option("data")
                .or(() -> Optional.ofNullable(System.getenv("PREAU_DATA")))
                .orElse(DEFAULT_FOLDER));
    }

    /**
     * Starts the application.
     *
     * @param settings of this command, stronger than the configuration; {@code preau.command} tells the beans which command it is
     */
    static ConfigurableApplicationContext over(
            Installation installation, CommandLine line, Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Preau.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("databaseAddress", installation.database()));
        application.setDefaultProperties(logging(installation));
        Map<String, Object> all = new HashMap<>(settings);
        all.put("preau.command", line.command());
        line.option("territory").ifPresent(territory -> all.put("preau.territory", territory));
        return application.run(all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /** The terminal is for people: what concerns the machine goes to a file, unless there is no folder to put it in. */
    private static Map<String, Object> logging(Installation installation) {
        return installation
                .log()
                .<Map<String, Object>>map(
                        file -> Map.of("logging.file.name", file.toString(), "logging.threshold.console", "warn"))
                .orElse(Map.of());
    }
}
