package fr.preau.people.providers;

import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a provider knows of who signed in, told plain or signed: ProConnect signs it, which Spring Security does not read. */
final class UserInformation {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType SIGNED = MediaType.parseMediaType("application/jwt");
    private static final String WRONG = "invalid_user_info_response";

    private final RestClient http =
            RestClient.builder().requestFactory(Providers.patient()).build();

    OidcUser of(OidcUserRequest request, JwtDecoder signed) {
        String address = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        if (address == null || address.isEmpty()) {
            return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, request.getIdToken());
        }
        Map<String, Object> claims = claims(ask(address, request), signed);
        // Somebody else's information could be slipped in otherwise (OpenID Connect Core 1.0, 5.3.2).
        if (!Objects.equals(request.getIdToken().getSubject(), claims.get("sub"))) {
            throw new OAuth2AuthenticationException(WRONG);
        }
        return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, request.getIdToken(), new OidcUserInfo(claims));
    }

    private ResponseEntity<String> ask(String address, OidcUserRequest request) {
        try {
            return http.get()
                    .uri(address)
                    .headers(headers ->
                            headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                    .accept(MediaType.APPLICATION_JSON, SIGNED)
                    .retrieve()
                    .toEntity(new ParameterizedTypeReference<>() {});
        } catch (RestClientException failure) {
            throw new OAuth2AuthenticationException(new OAuth2Error(WRONG), failure);
        }
    }

    private static Map<String, Object> claims(ResponseEntity<String> answer, JwtDecoder signed) {
        String body = answer.getBody() == null ? "" : answer.getBody();
        try {
            return SIGNED.isCompatibleWith(answer.getHeaders().getContentType())
                    ? signed.decode(body).getClaims()
                    : JSON.readValue(body, new TypeReference<>() {});
        } catch (JacksonException | JwtException unreadable) {
            throw new OAuth2AuthenticationException(new OAuth2Error(WRONG), unreadable);
        }
    }
}
