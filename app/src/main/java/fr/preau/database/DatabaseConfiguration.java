package fr.preau.database;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the database is brought up to date before any bean uses it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    ModuleMigrations moduleMigrations(@Value("${preau.modules}") List<String> modules) {
        return new ModuleMigrations(modules);
    }

    /** Takes the place of the single migration that the framework would run. */
    @Bean
    FlywayMigrationStrategy oneMigrationPerModule(ModuleMigrations migrations) {
        return flyway -> migrations.migrate(flyway.getConfiguration().getDataSource());
    }
}
