package fr.preau.people;

import fr.preau.PreauTest;
import fr.preau.api.ApiProbes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test that knocks at the real server, with limits in force and a few {@link Probes} among its doors: filters, cookies and error pages
 * only show their true face there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreauTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "preau.limits.enabled=true",
            "preau.limits.per-minute.search=3",
            "preau.limits.body=10KB",
            "preau.limits.upload=100KB"
        })
@Import({Probes.class, ApiProbes.class})
public @interface ServerTest {}
