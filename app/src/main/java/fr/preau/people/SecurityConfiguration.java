package fr.preau.people;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Who passes which door: every route asks for the right it declares, and what declares nothing is closed. */
@Configuration
class SecurityConfiguration {

    /** Health and metrics are served on their own port, which only the machine itself can reach by default. */
    @Bean
    @Order(1)
    SecurityFilterChain managementPort(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain house(HttpSecurity http, DoorKeeper doorKeeper) {
        return http.authorizeHttpRequests(requests -> requests
                        // These continue a request that has already been let in.
                        .dispatcherTypeMatchers(FORWARD, ERROR, ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(doorKeeper))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
