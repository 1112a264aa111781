package fr.preau.indicators.dashboards;

import fr.preau.exports.ExportFormat;
import fr.preau.indicators.dashboards.DashboardPage.May;
import fr.preau.indicators.panels.FigureSheet;
import fr.preau.people.Access;
import fr.preau.people.Embedding;
import fr.preau.people.Right;
import fr.preau.territory.Places;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.Screen;
import fr.preau.ui.Verb;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Dashboards as they are read: those that ship with the product, one's own, those that others share, and those at a public address. */
@Controller
@Access(Right.PUBLIC)
class DashboardController {

    private static final String TEMPLATE = "indicators/dashboard";
    private static final String TEMPLATE_EMBEDDED = "indicators/dashboard-embedded";

    private final Dashboards dashboards;
    private final ShippedDashboards shipped;
    private final DashboardReader reader;
    private final DashboardGate gate;
    private final Followers followers;
    private final Places places;

    DashboardController(
            Dashboards dashboards,
            ShippedDashboards shipped,
            DashboardReader reader,
            DashboardGate gate,
            Followers followers,
            Places places) {
        this.dashboards = dashboards;
        this.shipped = shipped;
        this.reader = reader;
        this.gate = gate;
        this.followers = followers;
        this.places = places;
    }

    @Bean
    static NavigationEntry dashboardsEntry() {
        return new NavigationEntry(Verb.MEASURE, "indicators.dashboards.nav", DashboardAddresses.ROOT, 5);
    }

    @GetMapping(DashboardAddresses.ROOT)
    Screen list(@RequestParam(name = DashboardAddresses.DONE, defaultValue = "") String done) {
        boolean mayCompose = gate.mayCompose();
        List<KeptDashboard> own = mayCompose ? dashboards.listOf(gate.owner()) : List.of();
        List<KeptDashboard> shared = mayCompose
                ? dashboards.listShared().stream()
                        .filter(one -> !own.contains(one) && gate.isSharedWithThem(one))
                        .toList()
                : List.of();
        return Screen.of(
                "indicators/dashboards",
                new DashboardsPage(
                        shipped.list(),
                        own,
                        shared,
                        places.names(Stream.concat(own.stream(), shared.stream())
                                .map(one -> one.content().place())
                                .toList()),
                        mayCompose,
                        DashboardDone.find(done)));
    }

    @GetMapping(DashboardAddresses.MODEL)
    Screen model(
            @PathVariable String model,
            @RequestParam(name = DashboardAddresses.ABOUT, defaultValue = "") String place,
            @RequestParam(name = DashboardAddresses.DONE, defaultValue = "") String done) {
        Dashboard read = find(model, place);
        return Screen.of(
                TEMPLATE,
                reader.model(
                        model,
                        addressOf(model, place, read),
                        read,
                        new May(gate.mayCompose(), false, false, follows(DashboardAddresses.model(model))),
                        DashboardDone.find(done)));
    }

    private Optional<Boolean> follows(String address) {
        return gate.owner().map(person -> followers.isFollowing(person, address));
    }

    @GetMapping(DashboardAddresses.MODEL + DashboardAddresses.EMBEDDED)
    Screen embeddedModel(
            @PathVariable String model,
            @RequestParam(name = DashboardAddresses.ABOUT, defaultValue = "") String place,
            HttpServletResponse response) {
        Dashboard read = find(model, place);
        Embedding.allow(response);
        return Screen.of(
                TEMPLATE_EMBEDDED,
                reader.model(model, addressOf(model, place, read), read, May.READ, Optional.empty()));
    }

    @GetMapping(DashboardAddresses.MODEL + DashboardAddresses.TILE_FILE)
    ResponseEntity<StreamingResponseBody> modelFile(
            @PathVariable String model,
            @PathVariable int rank,
            @PathVariable String suffix,
            @RequestParam(name = DashboardAddresses.ABOUT, defaultValue = "") String place) {
        Dashboard read = find(model, place);
        return file(addressOf(model, place, read), read, rank, suffix);
    }

    /** A copy of one's own, to change. */
    @PostMapping(DashboardAddresses.MODEL + DashboardAddresses.COPY)
    @Access(Right.COMPOSE_DASHBOARDS)
    Screen copy(@PathVariable String model) {
        UUID copy = dashboards.add(find(model), gate.owner());
        return DashboardDone.COPIED.at(DashboardAddresses.dashboard(copy));
    }

    @PostMapping(DashboardAddresses.MODEL + DashboardAddresses.FOLLOWING)
    @Access(Right.COMPOSE_DASHBOARDS)
    Screen follow(
            @PathVariable String model,
            @RequestParam(name = DashboardAddresses.ACTION, defaultValue = "") String action) {
        return follow(find(model), DashboardAddresses.model(model), action);
    }

    @PostMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.FOLLOWING)
    @Access(Right.COMPOSE_DASHBOARDS)
    Screen follow(
            @PathVariable UUID dashboard,
            @RequestParam(name = DashboardAddresses.ACTION, defaultValue = "") String action) {
        return follow(read(dashboard).content(), DashboardAddresses.dashboard(dashboard), action);
    }

    /** Who started the program is nobody who could be written to. */
    private Screen follow(Dashboard content, String address, String action) {
        UUID person = gate.owner().orElseThrow(() -> new AccessDeniedException("Only people follow dashboards."));
        if (action.equals(DashboardPage.LEAVE)) {
            followers.leave(person, address);
            return DashboardDone.LEFT.at(address);
        }
        followers.follow(person, address, content);
        return DashboardDone.FOLLOWED.at(address);
    }

    @GetMapping(DashboardAddresses.LINKED)
    Screen linked(@PathVariable String link) {
        return Screen.of(TEMPLATE, reader.linked(findLinked(link)));
    }

    @GetMapping(DashboardAddresses.LINKED + DashboardAddresses.EMBEDDED)
    Screen embedded(@PathVariable String link, HttpServletResponse response) {
        Embedding.allow(response);
        return Screen.of(TEMPLATE_EMBEDDED, reader.linked(findLinked(link)));
    }

    @GetMapping(DashboardAddresses.LINKED + DashboardAddresses.TILE_FILE)
    ResponseEntity<StreamingResponseBody> linkedFile(
            @PathVariable String link, @PathVariable int rank, @PathVariable String suffix) {
        return file(DashboardAddresses.linked(link), findLinked(link).content(), rank, suffix);
    }

    @GetMapping(DashboardAddresses.DASHBOARD)
    @Access(Right.COMPOSE_DASHBOARDS)
    Screen show(
            @PathVariable UUID dashboard,
            @RequestParam(name = DashboardAddresses.DONE, defaultValue = "") String done) {
        KeptDashboard read = read(dashboard);
        return Screen.of(
                TEMPLATE,
                reader.kept(
                        read,
                        new May(
                                gate.mayCompose(),
                                gate.mayChange(read),
                                gate.mayPublish(read),
                                follows(DashboardAddresses.dashboard(dashboard))),
                        DashboardDone.find(done)));
    }

    @GetMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.TILE_FILE)
    @Access(Right.COMPOSE_DASHBOARDS)
    ResponseEntity<StreamingResponseBody> file(
            @PathVariable UUID dashboard, @PathVariable int rank, @PathVariable String suffix) {
        return file(DashboardAddresses.dashboard(dashboard), read(dashboard).content(), rank, suffix);
    }

    private ResponseEntity<StreamingResponseBody> file(String address, Dashboard dashboard, int rank, String suffix) {
        return FigureSheet.answer(
                "vignette-" + rank,
                reader.figures(address, dashboard, rank).orElseThrow(UnknownDashboard::new),
                ExportFormat.findBySuffix(suffix).orElseThrow());
    }

    private Dashboard find(String model) {
        return shipped.find(model).orElseThrow(UnknownDashboard::new);
    }

    /** @param place code of the place to read about; empty for the territory of the installation */
    private Dashboard find(String model, String place) {
        return isChosen(model, place)
                ? shipped.find(model, places.getPlace(place).id()).orElseThrow(UnknownDashboard::new)
                : find(model);
    }

    private String addressOf(String model, String place, Dashboard read) {
        return isChosen(model, place) ? DashboardAddresses.model(model, read.place()) : DashboardAddresses.model(model);
    }

    private boolean isChosen(String model, String place) {
        return !place.isEmpty() && shipped.isOfAnyPlace(model);
    }

    private KeptDashboard findLinked(String link) {
        return dashboards.findByLink(link).orElseThrow(UnknownDashboard::new);
    }

    /** One's own, or one that is shared; another does not exist for who asks. */
    private KeptDashboard read(UUID id) {
        return dashboards.find(id).filter(gate::mayRead).orElseThrow(UnknownDashboard::new);
    }
}
