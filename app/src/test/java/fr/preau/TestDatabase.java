package fr.preau;

import com.zaxxer.hikari.HikariDataSource;
import fr.preau.database.DatabaseAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** The database of one application under test, exchanged for a fresh one before each test class. */
final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "test_" + COUNT.incrementAndGet();
    private boolean fresh = true;

    DatabaseAddress open() {
        return TestServer.get().renew(name);
    }

    /** The pool's connections die with the former database; those it opened meanwhile are closed as well. */
    void renewUnder(HikariDataSource pool) {
        if (!fresh) {
            pool.getHikariPoolMXBean().softEvictConnections();
            TestServer.get().renew(name);
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        fresh = false;
    }

    /** Gives each application that is started a database of its own. */
    record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestDatabase database = new TestDatabase();
            ConfigurableListableBeanFactory beans = context.getBeanFactory();
            beans.registerSingleton("testDatabase", database);
            beans.registerSingleton("databaseAddress", database.open());
        }
    }

    /** All customizers are equal, so that applications are shared. */
    static final class Customizers implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
            return new Customizer();
        }
    }

    /** Exchanges the database before a test class, ahead of any listener that would write into it. */
    static final class Renewal implements TestExecutionListener, Ordered {

        @Override
        public void beforeTestClass(TestContext test) {
            var context = test.getApplicationContext();
            context.getBean(TestDatabase.class).renewUnder(context.getBean(HikariDataSource.class));
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
