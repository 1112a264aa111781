package fr.preau.ui.web;

import fr.preau.ui.Identity;
import fr.preau.ui.Skin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings {@code preau.skin} and {@code preau.identity.*}. */
@ConfigurationProperties("preau")
record UiSettings(
        @DefaultValue("preau") Skin skin, @DefaultValue IdentitySettings identitySettings) {

    Identity identity() {
        return new Identity("Préau", "", "#1E4D40");
    }

    record IdentitySettings() {}
}
