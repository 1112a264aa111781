package preau.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Puts a {@link MovedClock} in the place of the clock of the application. It is no part of the product, which has no setting that moves
 * the time: whoever can add this to the class path of a program can replace all of that program.
 */
public final class ClockOfJourneys implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String CLOCK = "clock";

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        String file = application.getEnvironment().getProperty(MovedClock.FILE);
        if (file != null) {
            application.addBeanFactoryPostProcessor(replacing(new MovedClock(Path.of(file))));
        }
    }

    private static BeanFactoryPostProcessor replacing(Clock clock) {
        return beans -> {
            BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
            registry.removeBeanDefinition(CLOCK);
            registry.registerBeanDefinition(
                    CLOCK,
                    BeanDefinitionBuilder.rootBeanDefinition(Clock.class, () -> clock)
                            .getBeanDefinition());
        };
    }
}
