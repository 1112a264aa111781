package fr.preau.people;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/** How large and how frequent requests may be. */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class RequestLimits {

    private final BodyLimitFilter size;
    private final RateLimitFilter pace;

    RequestLimits(LimitSettings settings, WhoAsks whoAsks, Routes routes, RateLimits rates) {
        this.size = new BodyLimitFilter(settings, whoAsks);
        this.pace = new RateLimitFilter(routes, rates);
    }

    /** Size first: finding the route of a request may read its form. Both before the form's token is checked, for the same reason. */
    void addTo(HttpSecurity http) {
        http.addFilterAfter(size, SecurityContextHolderFilter.class).addFilterAfter(pace, BodyLimitFilter.class);
    }
}
