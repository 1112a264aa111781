package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.governance.BodyPages;
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
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

/** The bodies, as a page and as files. Anybody reads which public ones there are; the others and the members are for who has signed in. */
@Controller
@Access(Right.PUBLIC)
class BodyListController {

    private static final int MOST_PAGES = 100_000;

    private static final TableExport BODIES = TableExport.of(
            "instances",
            t("governance.bodies.title"),
            ExportColumn.text("nom", t("governance.body")),
            ExportColumn.text("sorte", t("governance.body.kind")),
            ExportColumn.text("lieu", t("governance.place-code")),
            ExportColumn.text("nom_lieu", t("governance.place")),
            ExportColumn.text("mandat", t("governance.body.mandate")),
            ExportColumn.number("reunions_par_an", t("governance.body.least")),
            ExportColumn.number("quorum", t("governance.body.quorum")),
            ExportColumn.number("membres", t("governance.members")),
            ExportColumn.number("membres_votants", t("governance.members.voting")),
            ExportColumn.date("du", t("governance.term.from")),
            ExportColumn.date("au", t("governance.term.until")));

    private static final TableExport MEMBERS = TableExport.of(
            "membres-des-instances",
            t("governance.members"),
            ExportColumn.text("instance", t("governance.body")),
            ExportColumn.text("lieu", t("governance.place-code")),
            ExportColumn.text("qualite", t("governance.member.role")),
            ExportColumn.text("nom", t("governance.name")),
            ExportColumn.text("organisme", t("governance.member.organisation")),
            ExportColumn.text("vote", t("governance.member.voting")),
            ExportColumn.date("du", t("governance.term.from")),
            ExportColumn.date("au", t("governance.term.until")));

    private final BodyList list;
    private final MemberList members;
    private final Places places;
    private final WhoAsks whoAsks;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate reading;

    BodyListController(
            BodyList list,
            MemberList members,
            Places places,
            WhoAsks whoAsks,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.list = list;
        this.members = members;
        this.places = places;
        this.whoAsks = whoAsks;
        this.trail = trail;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Bean
    static NavigationEntry bodyNavigation() {
        return new NavigationEntry(Verb.DECIDE, "governance.nav.bodies", BodyPages.ROOT, 40);
    }

    @GetMapping(BodyAddresses.ROOT)
    Screen list(@RequestParam MultiValueMap<String, String> asked) {
        BodyFilter filter = BodyFilter.read(asked);
        Reader reader = Reader.of(whoAsks, clock);
        int number = Pagination.pageAsked(
                Asked.first(asked, "page"), BodyListPage.SIZE, (long) MOST_PAGES * BodyListPage.SIZE);
        Optional<Place> within = filter.within().flatMap(places::findPlace);
        return Screen.of(
                        "governance/bodies",
                        new BodyListPage(
                                filter,
                                list.list(filter, reader, BodyListPage.SIZE, (number - 1) * BodyListPage.SIZE),
                                reader,
                                number,
                                whoAsks.may(Right.KEEP_BODIES),
                                within,
                                places.listWithSchools(PlaceKind.DEPARTMENT)))
                .orFragment("governance/bodies-results");
    }

    @GetMapping(BodyAddresses.ROOT + ".{suffix:csv|ods|xlsx}")
    @Limited(Pace.API)
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix, @RequestParam MultiValueMap<String, String> asked) {
        BodyFilter filter = BodyFilter.read(asked);
        // Read now: who asks is no longer known when the file is written.
        Reader reader = Reader.of(whoAsks, clock);
        return BODIES.answer(
                ExportFormat.findBySuffix(suffix).orElseThrow(),
                rows -> reading.executeWithoutResult(_ -> list.forEach(filter, reader, line -> {
                    BodyTerms terms = line.body().terms();
                    rows.add(
                            terms.name(),
                            terms.kind().label(),
                            terms.place(),
                            line.placeName(),
                            terms.mandate(),
                            terms.leastMeetings(),
                            terms.quorum().map(Percentage::value).orElse(null),
                            line.sitting(),
                            line.voting(),
                            line.body().validity().from(),
                            line.body().validity().until());
                })));
    }

    @GetMapping(BodyAddresses.MEMBERS + ".{suffix:csv|ods|xlsx}")
    @Access(Right.SIGNED_IN)
    @Limited(Pace.API)
    ResponseEntity<StreamingResponseBody> members(
            @PathVariable String suffix, @RequestParam MultiValueMap<String, String> asked) {
        String within = BodyFilter.read(asked).within().map(PlaceId::toString).orElse("");
        List<MemberList.Line> lines = members.list(within, Reader.of(whoAsks, clock));
        trail.taken(
                Membership.people(lines.stream().map(MemberList.Line::member).toList()));
        return MEMBERS.answer(
                ExportFormat.findBySuffix(suffix).orElseThrow(),
                rows -> lines.forEach(line -> {
                    Membership member = line.member();
                    rows.add(
                            line.bodyName(),
                            line.place(),
                            member.role().label(),
                            member.name(),
                            member.organisation(),
                            t(member.voting() ? "governance.yes" : "governance.no"),
                            member.validity().from(),
                            member.validity().until());
                }));
    }
}
