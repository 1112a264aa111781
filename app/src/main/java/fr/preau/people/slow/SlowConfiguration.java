package fr.preau.people.slow;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the server of the pages keep to {@link SlowSettings}. After the valve that tells, behind a proxy, whom a request comes from. */
@Configuration
@EnableConfigurationProperties(SlowSettings.class)
class SlowConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience(SlowSettings settings) {
        return server -> {
            server.setProtocol(PatientProtocol.class.getName());
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof PatientProtocol protocol) {
                    protocol.setHead(settings.head());
                }
            });
            server.addEngineValves(new SlowBodies(settings));
        };
    }
}
