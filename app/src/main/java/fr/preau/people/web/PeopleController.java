package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Reads;
import fr.preau.ui.Screen;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list of people, as a page and as a file. */
@Controller
@Access(Right.READ_PEOPLE)
class PeopleController {

    private static final TableExport EXPORT = TableExport.of(
            "personnes",
            t("people.list.title"),
            ExportColumn.text("nom", t("people.name")),
            ExportColumn.text("courriel", t("people.email")),
            ExportColumn.text("etat", t("people.state")),
            ExportColumn.text("droits", t("people.rights")),
            ExportColumn.date("derniere_connexion", t("people.signed-in")));

    private final PeopleList people;
    private final KnownPeople known;
    private final PlaceTree places;
    private final Reads reads;
    private final TransactionTemplate reading;

    PeopleController(
            PeopleList people,
            KnownPeople known,
            PlaceTree places,
            Reads reads,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.known = known;
        this.places = places;
        this.reads = reads;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping(Addresses.PEOPLE)
    Screen list(
            @RequestParam(name = PeopleFilter.WORDS, required = false) @Nullable String words,
            @RequestParam(name = PeopleFilter.ROLE, required = false) @Nullable String role,
            @RequestParam(name = PeopleFilter.STATE, required = false) @Nullable String state,
            @RequestParam(name = PeopleFilter.ORDER, required = false) @Nullable String order,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        var filter = PeopleFilter.of(words, role, state, order);
        int number = PageNumber.read(page);
        List<PeopleList.Line> lines =
                people.list(filter, known.sight(), PeoplePage.SIZE, (number - 1) * PeoplePage.SIZE);
        reads.ofMany(
                AuditKind.PEOPLE_READ, lines.stream().map(PeopleList.Line::id).toList());
        return Screen.of(
                        "people/list",
                        new PeoplePage(
                                filter,
                                lines,
                                names(lines),
                                number,
                                known.held().may(Right.MANAGE_PEOPLE)))
                .orFragment("people/list-results");
    }

    @GetMapping(Addresses.PEOPLE + ".{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix,
            @RequestParam(name = PeopleFilter.WORDS, required = false) @Nullable String words,
            @RequestParam(name = PeopleFilter.ROLE, required = false) @Nullable String role,
            @RequestParam(name = PeopleFilter.STATE, required = false) @Nullable String state,
            @RequestParam(name = PeopleFilter.ORDER, required = false) @Nullable String order) {
        var filter = PeopleFilter.of(words, role, state, order);
        // Read now: who asks is no longer known when the file is written.
        KnownPeople.Sight sight = known.sight();
        reads.ofMany(AuditKind.PEOPLE_TAKEN, people.numbers(filter, sight));
        return EXPORT.answer(
                ExportFormat.findBySuffix(suffix).orElseThrow(),
                rows -> reading.executeWithoutResult(_ -> people.forEach(
                        filter,
                        sight,
                        line -> rows.add(
                                line.name(),
                                line.email(),
                                PeoplePage.word(line.state()),
                                PeoplePage.inWords(line, Map.of()),
                                line.signedIn()
                                        .map(moment -> LocalDate.ofInstant(moment, ZoneId.of("Europe/Paris")))
                                        .orElse(null)))));
    }

    private Map<PlaceId, String> names(List<PeopleList.Line> lines) {
        return RoleWords.places(
                places,
                lines.stream()
                        .flatMap(line -> line.rights().stream())
                        .map(PeopleList.RoleAndPlace::place)
                        .distinct()
                        .toList());
    }
}
