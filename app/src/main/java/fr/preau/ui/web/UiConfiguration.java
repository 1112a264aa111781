package fr.preau.ui.web;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Joins screens to Spring MVC. */
@Configuration
@EnableConfigurationProperties(UiSettings.class)
class UiConfiguration implements WebMvcConfigurer {

    private final ScreenReturnValueHandler screens;

    UiConfiguration(ScreenReturnValueHandler screens) {
        this.screens = screens;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(screens);
    }
}
