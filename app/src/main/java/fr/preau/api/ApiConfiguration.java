package fr.preau.api;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Conventions of the API joined to Spring MVC. */
@Configuration
class ApiConfiguration implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer formats) {
        formats.strategies(List.of(new FormatChoice()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> arguments) {
        arguments.add(new PagingArgument());
    }

    /** Public data may be read from the pages of others; without cookies, so nobody's right is lent. */
    @Override
    public void addCorsMappings(CorsRegistry origins) {
        origins.addMapping(Api.ROOT + "**")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD")
                .exposedHeaders("ETag", "Link", "Retry-After")
                .allowCredentials(false);
    }
}
