package fr.preau;

import fr.preau.database.Installation;
import fr.preau.imports.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the beans of the application over an open installation. */
final class Application {

    private static final String DEFAULT_FOLDER = "var";

    /** What part of the country is loaded: chosen once, then the same for every command on this installation. */
    private static final String TERRITORY = "preau.territory";

    private Application() {}

    /** {@code --data}, else {@code PREAU_DATA}, else {@code var} below the current folder. */
    static Path dataFolder(CommandLine line) {
        return Path.of(line.option("data")
                .or(() -> Optional.ofNullable(System.getenv("PREAU_DATA")))
                .orElse(DEFAULT_FOLDER));
    }

    /** Starts it to serve its pages, with the data that come with the product. */
    static ConfigurableApplicationContext serving(Installation installation, CommandLine line, Ports ports) {
        Map<String, Object> settings = new HashMap<>(ports.settings());
        Path shipped = Path.of(System.getProperty("preau.home", ""), "data").toAbsolutePath();
        if (Files.exists(shipped.resolve("sources.yaml"))) {
            settings.put("preau.shipped-data", shipped);
        }
        return start(installation, line, settings);
    }

    /** Starts it for one command: everything is there, and no port is opened. */
    static ConfigurableApplicationContext working(Installation installation, CommandLine line) {
        return start(installation, line, Map.of("server.port", -1, "management.server.port", -1));
    }

    /** These settings are stronger than the configuration; {@code preau.command} tells the beans which command it is. */
    private static ConfigurableApplicationContext start(
            Installation installation, CommandLine line, Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Preau.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("databaseAddress", installation.database()));
        application.setDefaultProperties(defaults(installation));
        Map<String, Object> all = new HashMap<>(settings);
        all.put("preau.command", line.command());
        line.option("territory").map(Application::checked).ifPresent(territory -> {
            installation.remember(TERRITORY, territory);
            all.put(TERRITORY, territory);
        });
        String[] arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        try {
            return application.run(arguments);
        } catch (RuntimeException failure) {
            throw new StartFailure(failure, installation.log());
        }
    }

    private static String checked(String territory) {
        try {
            Scope.parse(territory);
            return territory;
        } catch (IllegalArgumentException unknown) {
            throw new UsageError("Territoire inconnu\u202f: «\u00a0" + territory
                    + "\u00a0». Donnez une région (centre-val-de-loire),"
                    + " un numéro de département (18), plusieurs (18,36), ou france.");
        }
    }

    /** What was chosen for this installation before, and where to keep the log: the terminal is for people. */
    private static Map<String, Object> defaults(Installation installation) {
        Map<String, Object> defaults = new HashMap<>(installation.remembered());
        installation.log().ifPresent(file -> {
            defaults.put("logging.file.name", file.toString());
            defaults.put("logging.threshold.console", "off");
        });
        return defaults;
    }
}
