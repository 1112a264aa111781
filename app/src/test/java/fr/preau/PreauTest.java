package fr.preau;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application over a real PostgreSQL, with {@code MockMvc}.
 *
 * <ul>
 *   <li>One PostgreSQL server per run, its cluster kept in {@code target/} between runs. The migrations run once, into a template
 *       database kept as long as they do not change.
 *   <li>Each test class begins on a fresh copy of the template: what the classes before it wrote is gone. Within a class the
 *       methods share the database; add {@code @Transactional} to undo each of them.
 *   <li>The application is shared: classes with the same configuration (no {@link #properties()}, no replaced bean) meet the
 *       same running context, under which the database is exchanged. Beans must therefore not remember what they read before; where
 *       a test cannot live with that, {@code @DirtiesContext} gives the next class a new application.
 * </ul>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = Preau.class)
@AutoConfigureMockMvc
@ContextCustomizerFactories(TestDatabase.Customizers.class)
@TestExecutionListeners(listeners = TestDatabase.Renewal.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PreauTest {

    /** Settings in the form {@code key=value}; each different set of them costs a start of the application. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    /** {@link WebEnvironment#RANDOM_PORT} for a real server, where {@code MockMvc} is not enough. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;
}
