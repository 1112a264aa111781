package fr.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two test classes with the same configuration share the application and not its rows. */
abstract class PreauTestTests {

    private static final Set<ApplicationContext> APPLICATIONS = new HashSet<>();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    @Test
    void beginsOnAFreshDatabaseUnderTheSameApplication() {
        jdbc.sql("create table public.trace (id int)").update();
        APPLICATIONS.add(application);
        assertThat(APPLICATIONS).hasSize(1);
    }

    @PreauTest
    static class OneClassTests extends PreauTestTests {}

    @PreauTest
    static class AnotherClassTests extends PreauTestTests {}
}
