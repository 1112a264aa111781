package fr.preau.indicators.entry;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.observations.SeenVersion;
import fr.preau.territory.Places;
import fr.preau.ui.Alert;
import fr.preau.ui.Pagination;
import fr.preau.values.PlaceId;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the tables to fill in, of what is known and of what was typed. */
@Component
class EntryTables {

    private final Catalogue catalogue;
    private final Places places;
    private final ExpectedPlaces expected;
    private final KnownVersions versions;
    private final EntryReach reach;

    EntryTables(Catalogue catalogue, Places places, ExpectedPlaces expected, KnownVersions versions, EntryReach reach) {
        this.catalogue = catalogue;
        this.places = places;
        this.expected = expected;
        this.versions = versions;
        this.reach = reach;
    }

    /** The sheet that is asked for, of a place that who asks may fill in. */
    SheetForm form(MultiValueMap<String, String> asked) {
        return SheetForm.read(asked, catalogue, places, reach);
    }

    /** All the lines of a sheet as they are known, or only those without a value. */
    List<EntryLine> lines(Sheet sheet, boolean onlyMissing) {
        return lines(sheet).stream()
                .filter(line -> !onlyMissing || line.known().isMissing())
                .toList();
    }

    static boolean asksForMissing(MultiValueMap<String, String> asked) {
        return EntryPages.YES.equals(asked.getFirst(EntryPages.ONLY_MISSING));
    }

    private List<EntryLine> lines(Sheet sheet) {
        List<ExpectedPlace> all = expected.of(sheet);
        Map<PlaceId, PlaceVersions> known = versions.of(sheet, all);
        return all.stream()
                .map(place -> EntryLine.of(place, known.getOrDefault(place.id(), PlaceVersions.NONE)))
                .toList();
    }

    /** A page of a sheet before anything is typed. */
    EntryTable blank(
            Sheet sheet, MultiValueMap<String, String> asked, EntryStatement statement, Optional<Alert> notice) {
        List<EntryLine> all = lines(sheet);
        EntryTable.Extent extent = extent(all, asked);
        List<EntryLine> page = all.stream()
                .filter(line -> !extent.onlyMissing() || line.known().isMissing())
                .skip((extent.page() - 1L) * EntryTable.SIZE)
                .limit(EntryTable.SIZE)
                .toList();
        return new EntryTable(sheet, page, WrongAnswers.NONE, statement, false, places.today(), extent, notice);
    }

    /** The very places that were sent, with what was typed for them. */
    EntryTable typed(Sheet sheet, MultiValueMap<String, String> asked) {
        List<EntryLine> all = lines(sheet);
        List<EntryLine> sent = all.stream()
                .filter(line -> asked.containsKey(seenField(line.place())))
                .map(line -> typed(line, asked))
                .toList();
        return new EntryTable(
                sheet,
                sent,
                WrongAnswers.NONE,
                EntryStatement.read(asked),
                true,
                places.today(),
                extent(all, asked),
                Optional.empty());
    }

    private static EntryLine typed(EntryLine line, MultiValueMap<String, String> asked) {
        return EntryLine.of(
                line.place(),
                line.known(),
                Answer.read(asked, line.place().id()),
                seen(String.valueOf(asked.getFirst(seenField(line.place())))));
    }

    private static String seenField(ExpectedPlace place) {
        return Answer.field(EntryTable.SEEN, place.id());
    }

    /** What cannot be read was not written by this form: then nothing was seen. */
    private static SeenVersion seen(String written) {
        try {
            return SeenVersion.parse(written);
        } catch (DateTimeException unreadable) {
            return SeenVersion.NONE;
        }
    }

    private static EntryTable.Extent extent(List<EntryLine> all, MultiValueMap<String, String> asked) {
        int missing =
                (int) all.stream().filter(line -> line.known().isMissing()).count();
        boolean onlyMissing = asksForMissing(asked);
        int page = Pagination.pageAsked(
                String.valueOf(asked.getFirst(EntryPages.PAGE)), EntryTable.SIZE, onlyMissing ? missing : all.size());
        return new EntryTable.Extent(all.size(), missing, onlyMissing, page);
    }
}
