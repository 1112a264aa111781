package fr.preau.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every word on screen, read once from {@code messages/<module>.properties} (UTF-8). The first part of a key is its module. Values with
 * arguments are {@link MessageFormat} patterns: {@code {0,choice,0#aucune école|1#une école|1<{0} écoles}}.
 */
public final class Texts {

    private static final Map<String, String> PATTERNS = read();
    private static final Map<String, Sentence> SENTENCES = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The French text of a key, with its arguments put in place.
     *
     * @throws IllegalArgumentException when no message file has the key
     */
    public static String t(String key, Object... arguments) {
        String pattern = PATTERNS.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message file has the key " + key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        Sentence known = SENTENCES.get(pattern);
        return (known != null ? known : SENTENCES.computeIfAbsent(pattern, Sentence::of)).with(arguments);
    }

    private static Map<String, String> read() {
        Map<String, String> patterns = new HashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                readInto(patterns, file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The message files cannot be read", unreadable);
        }
        return Map.copyOf(patterns);
    }

    private static void readInto(Map<String, String> patterns, Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, text) -> patterns.put((String) key, (String) text));
    }
}
