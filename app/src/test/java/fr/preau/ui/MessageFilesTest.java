package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message files hold all the words of the screens and no other, written as French is. */
class MessageFilesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)*\\.?)\"");
    private static final Pattern WHOLE_KEY = Pattern.compile("\\bt\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");
    private static final Path API_DOCUMENT = Path.of("src/main/resources/api/openapi.json");
    private static final Set<Pattern> MISPRINTS = Set.of(
            Pattern.compile("[\"']"),
            Pattern.compile("[ \u00A0][:;?!%]"),
            Pattern.compile("[\\p{L}\\d)][;?!](\\s|$)"),
            Pattern.compile("\\p{L}:(\\s|$)"),
            Pattern.compile("« |«[^\u00A0]| »|[^\u00A0]»"),
            Pattern.compile("\\.\\.\\."),
            Pattern.compile("!"),
            Pattern.compile("\\p{L}·\\p{L}"),
            Pattern.compile("\\S {2}"));

    private final Map<String, String> messages = messages();

    @Test
    void everyKeyStandsInTheFileOfItsModule() {
        for (Path file : SourceFiles.under(SourceFiles.MESSAGES, ".properties")) {
            String module = file.getFileName().toString().replace(".properties", "");
            assertThat(read(file).stringPropertyNames())
                    .allMatch(key -> key.startsWith(module + "."), module + " first");
        }
    }

    @Test
    void everyKeyThatTheCodeAsksForExists() {
        assertThat(sources().flatMap(text -> groups(WHOLE_KEY, text)).filter(key -> !messages.containsKey(key)))
                .as("keys asked for that no message file holds")
                .isEmpty();
    }

    /** A key may be made of a stem and an ending: the code then holds the stem. The document of the API holds its words themselves. */
    @Test
    void everyKeyIsUsed() {
        Set<String> literals = new TreeSet<>();
        sources().flatMap(text -> groups(LITERAL, text)).forEach(literals::add);
        String apiDocument = SourceFiles.text(API_DOCUMENT);
        assertThat(messages.keySet().stream()
                        .filter(key -> !isUsed(key, literals))
                        .filter(key -> !apiDocument.contains(messages.get(key))))
                .as("keys that nothing asks for")
                .isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || stems(key).anyMatch(stem -> literals.contains(stem) || literals.contains(stem + "."));
    }

    /** {@code a.b.c.d} is made of {@code a.b.c} or of {@code a.b}, never of a module's name alone. */
    private static Stream<String> stems(String key) {
        return Stream.iterate(key, stem -> stem.contains("."), stem -> stem.substring(0, stem.lastIndexOf('.')))
                .skip(1)
                .filter(stem -> stem.contains("."));
    }

    @Test
    void everyMessageIsWrittenAsFrenchIs() {
        assertThat(messages.entrySet().stream()
                        .filter(message -> MISPRINTS.stream()
                                .anyMatch(misprint ->
                                        misprint.matcher(message.getValue()).find())))
                .as("misprinted messages")
                .isEmpty();
    }

    private static Stream<String> sources() {
        return Stream.concat(
                        SourceFiles.under(SourceFiles.JAVA, ".java").stream(),
                        SourceFiles.under(SourceFiles.TEMPLATES, ".jte").stream())
                .map(SourceFiles::text)
                .map(text -> COMMENT.matcher(text).replaceAll(""));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static Map<String, String> messages() {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Path file : SourceFiles.under(SourceFiles.MESSAGES, ".properties")) {
            Properties properties = read(file);
            properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        }
        return messages;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SourceFiles.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
