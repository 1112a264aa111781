package fr.preau.people.providers;

import fr.preau.people.OneTimeToken;
import fr.preau.people.ReturnAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** The authorization code flow with PKCE (OpenID Connect Core 1.0, 3.1; RFC 7636): off to the provider, and back with proof. */
@Component
public class OpenIdConnect {

    private static final String NEXT = ReturnAddress.PARAMETER;

    /** Made when somebody first needs them, not at each start. */
    private final Supplier<RestClientAuthorizationCodeTokenResponseClient> codes =
            SingletonSupplier.of(OpenIdConnect::codes);

    private final Supplier<UserInformation> information = SingletonSupplier.of(UserInformation::new);

    private static RestClientAuthorizationCodeTokenResponseClient codes() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(Providers.patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /**
     * What is asked of the provider. To be kept in the session until the answer comes.
     *
     * @param back where the answer is to come
     * @param next page of ours to go to in the end
     * @throws ProviderUnavailable if it does not tell where to ask
     */
    public OAuth2AuthorizationRequest begin(Provider provider, URI back, ReturnAddress next) {
        ClientRegistration registration = provider.registration();
        String nonce = OneTimeToken.random().text();
        OAuth2AuthorizationRequest.Builder request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(back.toString())
                .scopes(registration.getScopes())
                .state(OneTimeToken.random().text())
                .attributes(kept -> kept.putAll(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        provider.id(),
                        OidcParameterNames.NONCE,
                        nonce,
                        NEXT,
                        next.path())))
                .additionalParameters(sent -> sent.put(OidcParameterNames.NONCE, hash(nonce)));
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
        return request.build();
    }

    /** The page to go to once one is in. */
    public static ReturnAddress next(OAuth2AuthorizationRequest asked) {
        return ReturnAddress.of(asked.<String>getAttribute(NEXT));
    }

    /**
     * Exchanges what came back for who it is about, and checks all of it.
     *
     * @param asked what this browser was sent to ask; null when it was sent to ask nothing
     * @throws SignInRefused if it proves nothing
     * @throws ProviderUnavailable if the provider does not answer us
     */
    public SignedIn finish(Provider provider, @Nullable OAuth2AuthorizationRequest asked, Answer answer) {
        if (asked == null
                || answer.code().isEmpty()
                || !provider.id().equals(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))
                || !isSame(asked.getState(), answer.state())
                || !(answer.issuer().isEmpty() || answer.issuer().equals(provider.issuer()))) {
            throw new SignInRefused("The answer does not belong to what this browser asked");
        }
        OidcUser user = exchange(provider, asked, answer);
        ProviderIdentity identity =
                new ClaimReader(provider.settings()).read(Objects.requireNonNull(user.getSubject()), user.getClaims());
        return new SignedIn(
                provider,
                identity,
                user.getIdToken().getTokenValue(),
                Optional.ofNullable(user.getIdToken().getClaimAsString("sid")));
    }

    private OidcUser exchange(Provider provider, OAuth2AuthorizationRequest asked, Answer answer) {
        ClientRegistration registration = provider.registration();
        TokenDecoders tokens = provider.tokens();
        var checks = new OidcAuthorizationCodeAuthenticationProvider(
                codes.get(), request -> information.get().of(request, tokens.information()));
        checks.setJwtDecoderFactory(_ -> tokens.identity());
        var response = OAuth2AuthorizationResponse.success(answer.code())
                .redirectUri(String.valueOf(asked.getRedirectUri()))
                .state(answer.state())
                .build();
        try {
            var proven = checks.authenticate(
                    new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(asked, response)));
            if (proven != null && proven.getPrincipal() instanceof OidcUser user) {
                return user;
            }
            throw new SignInRefused("The provider said nothing of who it is");
        } catch (OAuth2AuthenticationException | OAuth2AuthorizationException refused) {
            if (isOfTheNetwork(refused)) {
                throw new ProviderUnavailable(provider.id(), refused);
            }
            throw new SignInRefused("The provider's answer does not stand the checks", refused);
        }
    }

    private static boolean isOfTheNetwork(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ResourceAccessException
                        || failure instanceof IOException
                        || isOfTheNetwork(failure.getCause()));
    }

    /** Where one signs out of the provider too, and comes back from (OpenID Connect RP-Initiated Logout 1.0, 2). */
    public Optional<String> findSignOut(Provider provider, String idToken, URI back) {
        try {
            return provider.findSignOut()
                    .map(door -> UriComponentsBuilder.fromUriString(door)
                            .queryParam("id_token_hint", "{token}")
                            .queryParam("client_id", "{client}")
                            .queryParam("post_logout_redirect_uri", "{back}")
                            .queryParam("state", "{state}")
                            .encode()
                            .buildAndExpand(
                                    idToken,
                                    provider.settings().clientId(),
                                    back.toString(),
                                    OneTimeToken.random().text())
                            .toUriString());
        } catch (ProviderUnavailable away) {
            return Optional.empty();
        }
    }

    private static boolean isSame(@Nullable String expected, String received) {
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), received.getBytes(StandardCharsets.UTF_8));
    }

    /** As Spring Security compares it: what the browser carries tells nothing of what the session keeps. */
    private static String hash(String nonce) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * What a browser brings back; anything that a visitor may have written.
     *
     * @param issuer who says that it answers (RFC 9207); empty when it does not say
     */
    public record Answer(String code, String state, String issuer) {}

    /**
     * Somebody whom a provider has answered for.
     *
     * @param idToken as it was signed; sent back when they sign out
     * @param session what the provider calls the session; empty when it tells none
     */
    public record SignedIn(Provider provider, ProviderIdentity identity, String idToken, Optional<String> session) {

        /** Kept out of logs. */
        @Override
        public String toString() {
            return "SignedIn[provider=%s]".formatted(provider.id());
        }
    }
}
