package fr.preau.api;

import fr.preau.ui.FooterLink;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;

/** Conventions of the API joined to Spring MVC. */
@Configuration
class ApiConfiguration implements WebMvcConfigurer {

    private final ApiDocument document;

    ApiConfiguration(@Value("classpath:api/openapi.json") Resource file) {
        this.document = new ApiDocument(file);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer formats) {
        formats.strategies(List.of(new FormatChoice()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> arguments) {
        arguments.add(new PagingArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new KnownParameters(document)).addPathPatterns(Api.ROOT + "**");
    }

    @Override
    public void addFormatters(FormatterRegistry parameters) {
        ValueTexts.addTo(parameters);
    }

    @Bean
    ApiDocument apiDocument() {
        return document;
    }

    @Bean
    FooterLink apiDocumentation() {
        return new FooterLink("api.footer", DocumentationController.ADDRESS, 40);
    }

    @Bean
    JacksonModule valuesAsTexts() {
        return ValueTexts.json();
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
