package fr.preau.diagnosis.decisions;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as one text and no other: JSON in UTF-8, without spaces or line ends, names in alphabetical order, whole numbers as numbers,
 * decimal numbers as text, days and times as ISO 8601 writes them, what is not known as {@code null}.
 */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private CanonicalJson() {}

    static String write(DecisionRecord decision) {
        return JSON.writeValueAsString(decision);
    }

    /** Reads a text that was written in this format, or in an earlier one. */
    static DecisionRecord read(String text) {
        JsonNode content = JSON.readTree(text);
        OlderRecord.bringUpToDate(content);
        return JSON.treeToValue(content, DecisionRecord.class);
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
