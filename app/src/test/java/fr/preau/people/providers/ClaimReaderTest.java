package fr.preau.people.providers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.providers.ProviderSettings.ClaimNames;
import fr.preau.people.providers.ProviderSettings.GrantRule;
import fr.preau.people.rights.RoleInPlace;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private static final String SCHOOL = "0180002E";

    @Test
    void joinsTheClaimsThatMakeAName() {
        assertThat(read(Map.of("given_name", "Diane", "usual_name", List.of("Direction", "Autre")))
                        .name())
                .hasValueSatisfying(name -> assertThat(name.value()).isEqualTo("Diane Direction"));
        assertThat(read(Map.of()).name()).isEmpty();
        assertThat(read(Map.of("given_name", "a\nb")).name()).isEmpty();
    }

    @Test
    void takesAnAddressThatIsVerifiedAndNoOther() {
        assertThat(read(Map.of("email", "Diane@Exemple.fr", "email_verified", true))
                        .verifiedEmail())
                .hasValueSatisfying(email -> assertThat(email.value()).isEqualTo("diane@exemple.fr"));
        assertThat(read(Map.of("email", "diane@exemple.fr", "email_verified", "true"))
                        .verifiedEmail())
                .isPresent();
        assertThat(read(Map.of("email", "diane@exemple.fr")).verifiedEmail()).isEmpty();
        assertThat(read(Map.of("email", "diane@exemple.fr", "email_verified", false))
                        .verifiedEmail())
                .isEmpty();
        assertThat(read(Map.of("email", "not an address", "email_verified", true))
                        .verifiedEmail())
                .isEmpty();
    }

    @Test
    void givesARoleInEachSchoolThatIsSaid() {
        assertThat(read(Map.of("fonction", List.of("DIR", "X"), "rne", List.of(SCHOOL, "0180003F", "no school")))
                        .grants())
                .contains(new RoleInPlace(Role.SCHOOL_HEAD, PlaceId.parse("etablissement-" + SCHOOL)));
        assertThat(read(Map.of("fonction", "DIR", "rne", " 0180002e ")).grants())
                .hasSize(1);
    }

    @Test
    void givesARoleInThePlaceThatTheOperatorNamed() {
        assertThat(read(Map.of("fonction", "PILOTE-18")).grants())
                .containsExactly(new RoleInPlace(Role.PILOT, PlaceId.parse("departement-18")));
    }

    @Test
    void readsAClaimWithinAnother() {
        var nested = new ClaimReader(settings("realm_access.roles"));
        assertThat(nested.read("s", Map.of("realm_access", Map.of("roles", List.of("PILOTE-18"))))
                        .grants())
                .hasSize(1);
        assertThat(nested.read("s", Map.of("realm_access.roles", List.of("PILOTE-18")))
                        .grants())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dir", "DIR ", "DIR,X", "*"})
    void givesNothingForAnotherValue(String value) {
        assertThat(read(Map.of("fonction", value, "rne", SCHOOL)).grants()).isEmpty();
    }

    @Test
    void givesNothingWhereNobodyCanBeThat() {
        assertThat(new ClaimReader(new ProviderSettings(
                                URI.create("https://idp.exemple.fr"),
                                "preau",
                                null,
                                "IdP",
                                List.of("openid"),
                                new ClaimNames(List.of("name"), "email", "email_verified", "rne", "fonction"),
                                false,
                                List.of(new GrantRule("DIR", "chef-etablissement", "departement-18")),
                                Duration.ofDays(30),
                                Duration.ofMinutes(1)))
                        .read("s", Map.of("fonction", "DIR"))
                        .grants())
                .isEmpty();
    }

    private static ProviderIdentity read(Map<String, Object> claims) {
        return new ClaimReader(settings("fonction")).read("subject", claims);
    }

    private static ProviderSettings settings(String role) {
        return new ProviderSettings(
                URI.create("https://idp.exemple.fr"),
                "preau",
                null,
                "IdP",
                List.of("openid"),
                new ClaimNames(List.of("given_name", "usual_name"), "email", "email_verified", "rne", role),
                false,
                List.of(
                        new GrantRule("DIR", "chef-etablissement", null),
                        new GrantRule("PILOTE-18", "pilotage", "departement-18")),
                Duration.ofDays(30),
                Duration.ofMinutes(1));
    }
}
