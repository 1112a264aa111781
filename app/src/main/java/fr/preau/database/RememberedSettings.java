package fr.preau.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Settings chosen once for a data folder, kept in a file that its operator may also edit. */
record RememberedSettings(Path file) {

    Map<String, String> all() {
        Properties properties = read();
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** Writes beside, then renames: the file is never half written. */
    void put(String name, String value) {
        Properties properties = read();
        properties.setProperty(name, value);
        StringWriter text = new StringWriter();
        Path partial = Path.of(file + ".partial");
        try {
            properties.store(text, null);
            Files.writeString(partial, text.toString());
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Properties read() {
        Properties properties = new Properties();
        try {
            if (Files.exists(file)) {
                properties.load(new StringReader(Files.readString(file)));
            }
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
