package fr.preau;

import fr.preau.database.DatabaseAddress;
import fr.preau.database.DatabaseUnavailable;
import fr.preau.database.Installation;
import fr.preau.database.ModuleMigrations;
import fr.preau.imports.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.ClassUtils;

/** Starts the beans of the application over an open installation. */
final class Application {

    private static final String DEFAULT_FOLDER = "var";

    /** What part of the country is loaded: chosen once, then the same for every command on this installation. */
    private static final String TERRITORY = "preau.territory";

    private static final String ADDRESS = "databaseAddress";

    /** What the build writes when it works out the beans. */
    private static final String PREPARED = "fr.preau.Preau__ApplicationContextInitializer";

    private Application() {}

    /** Is it the build that runs this program, to find out which beans there are? */
    static boolean isBeingBuilt() {
        return Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
    }

    /** Gathers the beans for the build, which stops it before it makes any: the database that they will have is not there. */
    static void gather() {
        SpringApplication application = new SpringApplication(Preau.class);
        application.addInitializers(context ->
                context.getBeanFactory().registerSingleton(ADDRESS, new DatabaseAddress("jdbc:postgresql:", "", "")));
        application.run();
    }

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
        usePreparedBeans();
        CompletableFuture<DatabaseAddress> database =
                CompletableFuture.supplyAsync(() -> migrated(installation), Thread::startVirtualThread);
        SpringApplication application = new SpringApplication(Preau.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(ADDRESS, DatabaseAddress.class, (Supplier<DatabaseAddress>) database::join));
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
            throw DatabaseUnavailable.in(failure).orElseGet(() -> new StartFailure(failure, installation.log()));
        }
    }

    /** The server starts and the tables are brought up to date while the beans are gathered, up to the first that reads. */
    private static DatabaseAddress migrated(Installation installation) {
        DatabaseAddress address = installation.database();
        ModuleMigrations.ofApplication()
                .migrate(new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password()));
        return address;
    }

    /** Those of the build, if it made them; {@code -Dspring.aot.enabled=false} finds them out anew. */
    private static void usePreparedBeans() {
        if (System.getProperty(AotDetector.AOT_ENABLED) == null
                && ClassUtils.isPresent(PREPARED, Application.class.getClassLoader())) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
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
