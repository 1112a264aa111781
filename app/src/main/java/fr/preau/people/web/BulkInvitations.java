package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.preau.people.PlaceTree;
import fr.preau.people.accounts.People;
import fr.preau.people.rights.HeldRights;
import fr.preau.people.rights.Rights;
import fr.preau.ui.Field;
import fr.preau.values.AccessRight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads a list of people to invite, by the same rules as the form for one of them, and says of each line what is wrong. */
@Component
class BulkInvitations {

    static final int MOST_LINES = 500;

    private static final List<String> COLUMNS = List.of(
            PersonForm.NAME,
            SignInPage.EMAIL,
            RightForm.ROLE,
            RightForm.PLACE,
            RightForm.FROM,
            RightForm.UNTIL,
            RightForm.REASON);

    private final PlaceTree places;
    private final People people;
    private final Rights rights;

    BulkInvitations(PlaceTree places, People people, Rights rights) {
        this.places = places;
        this.people = people;
        this.rights = rights;
    }

    static String header() {
        return String.join(";", COLUMNS);
    }

    /**
     * @param text a header and a line for each person, parted by semicolons, commas or tabs
     * @param giver in whose name they would be invited
     */
    BulkReport read(String text, HeldRights giver) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(text.strip())) {
            List<NamedCsvRecord> records =
                    reader.stream().limit(MOST_LINES + 1L).toList();
            if (records.isEmpty()
                    || !records.getFirst()
                            .getHeader()
                            .containsAll(List.of(PersonForm.NAME, SignInPage.EMAIL, RightForm.ROLE))) {
                return BulkReport.unreadable(t("people.bulk.header", header()));
            }
            if (records.size() > MOST_LINES) {
                return BulkReport.unreadable(t("people.bulk.too-many", MOST_LINES));
            }
            Set<String> seen = new HashSet<>();
            return new BulkReport(
                    records.stream().map(record -> line(record, giver, seen)).toList(), "");
        } catch (CsvParseException | IllegalArgumentException | java.io.IOException broken) {
            return BulkReport.unreadable(t("people.bulk.header", header()));
        }
    }

    private static char separatorOf(String text) {
        String header = text.strip().lines().findFirst().orElse("");
        return Stream.of('\t', ';', ',')
                .filter(sign -> header.indexOf(sign) >= 0)
                .findFirst()
                .orElse(';');
    }

    private BulkReport.Line line(NamedCsvRecord record, HeldRights giver, Set<String> seen) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        COLUMNS.forEach(column -> asked.add(column, record.findField(column).orElse("")));
        PersonForm person = new PersonForm(value(asked, PersonForm.NAME), value(asked, SignInPage.EMAIL), true);
        RightForm read = RightForm.read(asked, places);
        RightForm form =
                read.right().flatMap(giver::refusalToGive).map(read::refused).orElse(read);
        List<String> errors = new ArrayList<>();
        Stream.concat(Stream.of(person.nameField(), person.emailField()), form.fields(giver.rolesToGive()).stream())
                .filter(Field::hasError)
                .forEach(field -> errors.add(field.error()));
        if (errors.isEmpty() && (holds(person, form) || !seen.add(key(asked)))) {
            errors.add(t("people.bulk.twice"));
        }
        return new BulkReport.Line(record.getStartingLineNumber(), person, form, String.join(" ", errors));
    }

    private boolean holds(PersonForm person, RightForm form) {
        AccessRight wanted = form.right().orElseThrow();
        return person.findEmail()
                .flatMap(people::findByEmail)
                .filter(known -> rights.listOf(known.id()).stream()
                        .anyMatch(given -> given.right().equals(wanted)))
                .isPresent();
    }

    private static String key(MultiValueMap<String, String> asked) {
        return Stream.of(SignInPage.EMAIL, RightForm.ROLE, RightForm.PLACE, RightForm.FROM, RightForm.UNTIL)
                .map(column -> value(asked, column).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(";"));
    }

    private static String value(MultiValueMap<String, String> asked, String column) {
        return String.valueOf(asked.getFirst(column)).strip();
    }
}
