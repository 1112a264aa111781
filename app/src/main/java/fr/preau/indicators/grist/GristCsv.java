package fr.preau.indicators.grist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.preau.indicators.grist.GristRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A table as Grist writes it to a file: CSV with commas, in UTF-8, a first line with the labels of the columns or their identifiers. */
final class GristCsv {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_OF_IDENTIFIER = Pattern.compile("[^a-zA-Z0-9_]+");
    private static final Pattern BEFORE_LETTER = Pattern.compile("^[^a-zA-Z]+");

    private GristCsv() {}

    /** @throws GristRefused when it is too large, or no table */
    static GristRows read(InputStream file) throws IOException, GristRefused {
        byte[] content = file.readNBytes(GristClient.LARGEST + 1);
        if (content.length > GristClient.LARGEST) {
            throw new GristRefused(Why.TOO_LARGE);
        }
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().skipEmptyLines(true).ofCsvRecord(decoded(content))) {
            return rows(lines);
        } catch (CsvParseException | CharacterCodingException noTable) {
            throw new GristRefused(Why.FILE);
        }
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static GristRows rows(Iterable<CsvRecord> lines) throws GristRefused {
        List<String> columns = new ArrayList<>();
        List<GristRecord> records = new ArrayList<>();
        for (CsvRecord line : lines) {
            if (columns.isEmpty()) {
                line.getFields().forEach(label -> columns.add(identifier(label)));
            } else {
                records.add(new GristRecord(line.getStartingLineNumber(), cells(columns, line.getFields())));
            }
        }
        if (columns.isEmpty()) {
            throw new GristRefused(Why.FILE);
        }
        return new GristRows(Set.copyOf(columns), records);
    }

    private static Map<String, String> cells(List<String> columns, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
            cells.putIfAbsent(columns.get(i), fields.get(i).strip());
        }
        return cells;
    }

    /** The identifier that Grist makes of a label: «Élèves équipés» is {@code Eleves_equipes}; an identifier stays as it is. */
    static String identifier(String label) {
        String plain = MARK.matcher(Normalizer.normalize(label.strip(), Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = NOT_OF_IDENTIFIER.matcher(plain).replaceAll("_");
        String begun = BEFORE_LETTER.matcher(joined).replaceFirst("");
        return begun.endsWith("_") ? begun.substring(0, begun.length() - 1) : begun;
    }
}
