package fr.preau.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.accept.ParameterContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** In which format the API answers: that of {@code ?format=}, else that of {@code Accept}, and JSON to whoever takes anything. */
class FormatChoice implements ContentNegotiationStrategy {

    private static final MediaType JSON = MediaType.parseMediaType(ApiFormat.JSON);

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();
    private final ContentNegotiationStrategy parameter = parameter();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        if (!Api.isAskedBy(request)) {
            return header.resolveMediaTypes(request);
        }
        List<MediaType> asked = parameter.resolveMediaTypes(request);
        return asked.equals(MEDIA_TYPE_ALL_LIST)
                ? header.resolveMediaTypes(request).stream()
                        .flatMap(FormatChoice::jsonFirst)
                        .toList()
                : asked;
    }

    private static Stream<MediaType> jsonFirst(MediaType accepted) {
        return accepted.isWildcardType() ? Stream.of(JSON, accepted) : Stream.of(accepted);
    }

    private static ContentNegotiationStrategy parameter() {
        var formats = new ParameterContentNegotiationStrategy(Map.of(
                "json", JSON,
                "geojson", MediaType.parseMediaType(ApiFormat.GEOJSON),
                "csv", MediaType.parseMediaType(ApiFormat.CSV)));
        formats.setParameterName(ApiFormat.PARAMETER);
        formats.setUseRegisteredExtensionsOnly(true);
        return formats;
    }
}
