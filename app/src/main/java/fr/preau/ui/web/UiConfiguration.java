package fr.preau.ui.web;

import fr.preau.ui.FooterLink;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Joins screens and static files to Spring MVC. */
@Configuration
@EnableConfigurationProperties(UiSettings.class)
class UiConfiguration {

    @Bean
    FooterLink accessibilityStatement() {
        return new FooterLink("ui.accessibility.footer", "/accessibilite", 10);
    }

    @Bean
    FooterLink legalNotice() {
        return new FooterLink("ui.legal.footer", "/mentions-legales", 20);
    }

    @Bean
    WebMvcConfigurer screens(ScreenReturnValueHandler screens) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(screens);
            }
        };
    }

    /** Files are stored already compressed beside themselves, by the build. */
    @Bean
    WebMvcConfigurer staticFiles(Assets assets) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.ROOT + "**")
                        .addResourceLocations("classpath:static/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .resourceChain(true)
                        .addResolver(new EncodedResourceResolver())
                        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
            }
        };
    }
}
