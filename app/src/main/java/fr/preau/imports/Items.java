package fr.preau.imports;

import fr.preau.ui.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON array, or the features of a GeoJSON collection, read one by one in constant memory. */
final class Items {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Objects between two tellings of the progress. */
    private static final int STRIDE = 128;

    /** The most that is read into memory at once, in bytes. */
    private static final long LARGEST_TREE = 64L << 20;

    private final ImportFile file;
    private final List<Column<?>> columns;
    private final Report report;
    private final Progress progress;

    Items(ImportFile file, List<Column<?>> columns, Report report, Progress progress) {
        this.file = file;
        this.columns = columns;
        this.report = report;
        this.progress = progress;
    }

    void forEach(Consumer<Item> consumer) {
        var bytes = file.openCounted();
        var check = new RowCheck(columns, report.problems());
        try (JsonParser parser = JSON.createParser(new InputStreamReader(bytes, file.charset()))) {
            moveToArray(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                refuseUnlessObject(parser);
                int rank = report.countLine();
                Item item = item(rank, parser.readValueAsTree());
                if (check.accepts(item.row())) {
                    consumer.accept(item);
                }
                if (rank % STRIDE == 0) {
                    progress.at(bytes.fraction());
                }
            }
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    /** @throws ImportRefused when the file is not JSON, or too large to be held in memory at once */
    static JsonNode tree(ImportFile file) {
        if (file.contentSize() > LARGEST_TREE) {
            throw new ImportRefused(
                    FileProblem.FILE_TOO_LARGE, "", Texts.t("imports.expected.uncompressed-size", LARGEST_TREE >> 20));
        }
        try (var reader = new InputStreamReader(file.open(), file.charset())) {
            return JSON.readTree(reader);
        } catch (JacksonException broken) {
            throw refusal(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Stops at the array itself, or at that of the member «features». */
    private static void moveToArray(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return;
        }
        if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean features = "features".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && features) {
                    return;
                }
                parser.skipChildren();
            }
        }
        throw new ImportRefused(FileProblem.NOT_A_TEXT_FILE, "", Texts.t("imports.expected.json-list"));
    }

    private static void refuseUnlessObject(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            String found = Texts.t(
                    "imports.object-at-rank",
                    parser.getString(),
                    parser.currentTokenLocation().getLineNr());
            throw new ImportRefused(FileProblem.BROKEN_FILE, found, Texts.t("imports.expected.objects-only"));
        }
    }

    private Item item(int rank, JsonNode json) {
        JsonNode fields = json.path("properties").isObject() ? json.path("properties") : json;
        return new Item(new Row(rank, column -> text(fields, column), report.problems()), json);
    }

    private static @Nullable String text(JsonNode fields, Column<?> column) {
        JsonNode value = fields.path(column.name());
        for (String other : column.otherNames()) {
            value = value.isMissingNode() ? fields.path(other) : value;
        }
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private static ImportRefused refusal(JacksonException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        return new ImportRefused(FileProblem.BROKEN_FILE, "", Texts.t("imports.expected.well-formed-json", line));
    }
}
