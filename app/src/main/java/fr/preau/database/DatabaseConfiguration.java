package fr.preau.database;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the database is brought up to date before any bean uses it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Takes the place of the single migration that the framework would run. */
    @Bean
    FlywayMigrationStrategy oneMigrationPerModule() {
        return flyway -> ModuleMigrations.ofApplication()
                .migrate(flyway.getConfiguration().getDataSource());
    }
}
