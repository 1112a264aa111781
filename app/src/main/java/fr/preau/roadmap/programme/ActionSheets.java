package fr.preau.roadmap.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.preau.ui.PlainWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The library of action sheets, read once from the file that ships with the product. */
@Component
public class ActionSheets {

    private static final String FILE = "roadmap/fiches-action.csv";
    private final List<ActionSheet> sheets = read();

    /** In the order of the file. */
    public List<ActionSheet> list() {
        return sheets;
    }

    public Optional<ActionSheet> find(String code) {
        return sheets.stream().filter(sheet -> sheet.code().equals(code)).findFirst();
    }

    /** Those that hold each of the words, whatever its accents and capitals, and fit what is chosen. */
    public List<ActionSheet> list(Search search) {
        List<String> words = Arrays.stream(PlainWords.of(search.words()).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return sheets.stream()
                .filter(sheet -> search.axis().map(sheet.axis()::equals).orElse(true))
                .filter(sheet ->
                        search.audience().map(sheet.audiences()::contains).orElse(true))
                .filter(sheet -> search.level().map(sheet.levels()::contains).orElse(true))
                .filter(sheet -> words.stream().allMatch(text(sheet)::contains))
                .toList();
    }

    private static String text(ActionSheet sheet) {
        return PlainWords.of(String.join(
                " ",
                sheet.title(),
                sheet.purpose(),
                sheet.precision(),
                String.join(" ", sheet.partners()),
                String.join(" ", sheet.equipment()),
                sheet.findings()));
    }

    private static List<ActionSheet> read() {
        try (InputStream bytes = new ClassPathResource(FILE).getInputStream();
                CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.stream().map(ActionSheets::sheet).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The library of action sheets cannot be read", unreadable);
        }
    }

    private static ActionSheet sheet(NamedCsvRecord line) {
        return new ActionSheet(
                line.getField("code"),
                line.getField("titre"),
                Axis.ofSlug(line.getField("axe")),
                line.getField("but"),
                list(line, "publics", Audience::ofSlug),
                list(line, "niveaux", Level::ofSlug),
                line.getField("precision"),
                Optional.of(line.getField("modalite"))
                        .filter(modality -> !modality.isEmpty())
                        .map(Modality::ofSlug),
                list(line, "partenaires", Function.identity()),
                list(line, "equipement", Function.identity()),
                line.getField("constat"),
                list(line, "document", Function.identity()));
    }

    private static <T> List<T> list(NamedCsvRecord line, String column, Function<String, T> read) {
        return Arrays.stream(line.getField(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(read)
                .toList();
    }

    /**
     * What is looked for.
     *
     * @param words all of them; empty for any
     */
    public record Search(String words, Optional<Axis> axis, Optional<Audience> audience, Optional<Level> level) {}
}
