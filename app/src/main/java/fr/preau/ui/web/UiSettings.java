package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.BadSetting;
import fr.preau.ui.Colour;
import fr.preau.ui.Identity;
import fr.preau.ui.Skin;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code preau.skin} and {@code preau.identity.*}.
 *
 * @param skin {@code preau} or {@code dsfr}
 */
@ConfigurationProperties("preau")
record UiSettings(
        @DefaultValue("preau") Skin skin, @DefaultValue IdentitySettings identity) {

    Identity asIdentity() {
        return new Identity(
                identity.name(),
                identity.publisher(),
                identity.contact(),
                identity.logo() == null ? "" : IdentityController.LOGO,
                Optional.ofNullable(identity.accent()).map(UiSettings::colour));
    }

    private static Colour colour(String written) {
        try {
            return Colour.parse(written);
        } catch (IllegalArgumentException notOne) {
            throw new BadSetting(t("ui.setting.colour", written), t("ui.setting.colourAdvice"));
        }
    }

    /**
     * @param logo file of the operator's sign: SVG, PNG or WebP
     * @param accent {@code #rrggbb}
     */
    record IdentitySettings(
            @DefaultValue("Préau") String name,
            @DefaultValue("") String publisher,
            @DefaultValue("") String contact,
            @Nullable Path logo,
            @Nullable String accent) {}
}
