package fr.preau.people.providers;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;

/** The providers that the operator set. */
@Component
@EnableConfigurationProperties(SignInSettings.class)
public class Providers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Provider> all;

    Providers(SignInSettings settings, Clock clock) {
        var http = SingletonSupplier.of(
                () -> RestClient.builder().requestFactory(patient()).build());
        this.all = settings.providers().entrySet().stream()
                .map(named -> new Provider(named.getKey(), named.getValue(), http, clock))
                .toList();
    }

    public List<Provider> list() {
        return all;
    }

    public Optional<Provider> find(String id) {
        return all.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /** Asks over the network, but neither for long nor where it is sent on to. */
    static ClientHttpRequestFactory patient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
