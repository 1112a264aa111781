package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.governance.RelayPages;
import fr.preau.governance.typed.Asked;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Pagination;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import fr.preau.values.Percentage;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The directory of relays, as a page and as a file. Names are for who has signed in; anybody reads which posts there are. */
@Controller
@Access(Right.PUBLIC)
class RelayListController {

    private static final int MOST_PAGES = 100_000;

    private static final TableExport EXPORT = TableExport.of(
            "relais",
            t("governance.list.title"),
            ExportColumn.text("fonction", t("governance.kind")),
            ExportColumn.text("specialite", t("governance.speciality")),
            ExportColumn.text("lieu", t("governance.place-code")),
            ExportColumn.text("nom_lieu", t("governance.place")),
            ExportColumn.number("quotite", t("governance.share")),
            ExportColumn.text("etat", t("governance.state")),
            ExportColumn.text("nom", t("governance.name")),
            ExportColumn.text("competences", t("governance.skills")),
            ExportColumn.date("du", t("governance.term.from")),
            ExportColumn.date("au", t("governance.term.until")));

    private final RelayList list;
    private final Relays relays;
    private final Places places;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final TransactionTemplate reading;

    RelayListController(
            RelayList list,
            Relays relays,
            Places places,
            WhoAsks whoAsks,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.list = list;
        this.relays = relays;
        this.places = places;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Bean
    static NavigationEntry relayNavigation() {
        return new NavigationEntry(Verb.DECIDE, "governance.nav.relays", RelayPages.ROOT, 30);
    }

    @GetMapping(RelayAddresses.ROOT)
    Screen list(@RequestParam MultiValueMap<String, String> asked) {
        RelayFilter filter = RelayFilter.read(asked);
        boolean named = whoAsks.may(Right.SIGNED_IN);
        int number = Pagination.pageAsked(
                Asked.first(asked, "page"), RelayListPage.SIZE, (long) MOST_PAGES * RelayListPage.SIZE);
        List<RelayList.Line> lines = list.list(filter, named, RelayListPage.SIZE, (number - 1) * RelayListPage.SIZE);
        trail.read(people(lines));
        Optional<Place> within = filter.within().flatMap(places::findPlace);
        return Screen.of(
                        "governance/relays",
                        new RelayListPage(
                                filter,
                                lines,
                                relays.today(),
                                number,
                                named,
                                whoAsks.may(Right.KEEP_RELAYS),
                                within,
                                places.listWithSchools(PlaceKind.DEPARTMENT),
                                named ? list.skills() : List.of()))
                .orFragment("governance/relays-results");
    }

    private static List<UUID> people(List<RelayList.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.holder().flatMap(Holder::person).stream())
                .distinct()
                .toList();
    }

    @GetMapping(RelayAddresses.ROOT + ".{suffix:csv|ods|xlsx}")
    @Limited(Pace.API)
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix, @RequestParam MultiValueMap<String, String> asked) {
        RelayFilter filter = RelayFilter.read(asked);
        // Read now: who asks is no longer known when the file is written.
        boolean named = whoAsks.may(Right.SIGNED_IN);
        LocalDate today = relays.today();
        if (named) {
            trail.taken(list.people(filter));
        }
        return EXPORT.answer(
                ExportFormat.findBySuffix(suffix).orElseThrow(),
                rows -> reading.executeWithoutResult(_ -> list.forEach(
                        filter,
                        named,
                        line -> rows.add(
                                line.post().kind().label(),
                                line.post().speciality(),
                                line.post().place(),
                                line.placeName(),
                                line.post().share().map(Percentage::value).orElse(null),
                                RelayWords.state(line, today),
                                line.holder().map(Holder::shown).orElse(null),
                                line.held().map(held -> held.skills().typed()).orElse(null),
                                named
                                        ? line.held()
                                                .map(held -> held.validity().from())
                                                .orElse(null)
                                        : null,
                                named
                                        ? line.held()
                                                .flatMap(held -> held.validity().end())
                                                .orElse(null)
                                        : null))));
    }
}
