package fr.preau.people.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for personal data here.
 *
 * @param controller who decides what they serve: name and address (RGPD, article 4.7); empty when the operator has not said
 * @param officer how to reach the data-protection officer, without a person's name; empty when the operator has not said
 */
@ConfigurationProperties("preau.privacy")
public record PrivacySettings(
        @DefaultValue("") String controller,
        @DefaultValue("") String officer) {}
