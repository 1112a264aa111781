package fr.preau.methods.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small table as text (RFC 4180, UTF-8), separated by commas or semicolons, whichever its first line has most of.
 *
 * @param rows without empty lines, the first one with the names of columns
 */
record Csv(char separator, List<Row> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    Csv {
        rows = List.copyOf(rows);
    }

    /** @param line where it begins in the file, from 1 */
    record Row(int line, List<String> fields) {

        Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Reads a file.
     *
     * @param path or {@code -} for what is piped in
     * @throws WrongInput if there is none, the text is not in UTF-8, has no line, or leaves a quotation open
     */
    static Csv read(String path, Console console) throws IOException {
        if (path.equals("-")) {
            return read(console.in());
        }
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            return read(in);
        } catch (NoSuchFileException absent) {
            throw new WrongInput("Le fichier «\u00a0%s\u00a0» n’existe pas.".formatted(path));
        }
    }

    private static Csv read(InputStream in) throws IOException {
        String text = decoded(in.readAllBytes());
        String first = text.lines().findFirst().orElseThrow(() -> new WrongInput("Le fichier est vide."));
        char separator = first.chars().filter(c -> c == ';').count()
                        >= first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        return new Csv(separator, new CsvReader(separator).read(text));
    }

    /** One line, quoted where it must be. */
    String line(List<String> fields) {
        return fields.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator)));
    }

    private String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new WrongInput("Le fichier n’est pas en UTF-8\u202f: enregistrez-le sous cet encodage.");
        }
    }
}
