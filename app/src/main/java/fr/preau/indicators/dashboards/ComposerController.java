package fr.preau.indicators.dashboards;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import fr.preau.ui.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Composing a dashboard: what it is about, its tiles and their order, who reads it. */
@Controller
@Access(Right.COMPOSE_DASHBOARDS)
class ComposerController {

    private static final String TEMPLATE_NEW = "indicators/new-dashboard";
    private static final String TEMPLATE_COMPOSER = "indicators/dashboard-composer";
    private static final String TEMPLATE_TILE = "indicators/dashboard-tile";

    private final Dashboards dashboards;
    private final DashboardReader reader;
    private final DashboardGate gate;
    private final Choosing choosing;
    private final Candour candour;

    ComposerController(
            Dashboards dashboards, DashboardReader reader, DashboardGate gate, Choosing choosing, Candour candour) {
        this.dashboards = dashboards;
        this.reader = reader;
        this.gate = gate;
        this.choosing = choosing;
        this.candour = candour;
    }

    /** @param place the code of the place to begin with, from its page */
    @GetMapping(DashboardAddresses.NEW)
    Screen add(@RequestParam(name = SettingsForm.PLACE, defaultValue = "") String place) {
        TileChoices choices = choosing.of(Optional.empty());
        String first = choosing.find(place).isPresent() || choices.places().isEmpty()
                ? place
                : choices.places().getFirst().id().toString();
        return Screen.of(TEMPLATE_NEW, new NewDashboardPage(SettingsForm.empty(choices, choosing::find, first)));
    }

    @PostMapping(DashboardAddresses.NEW)
    Screen add(@RequestParam MultiValueMap<String, String> asked) {
        SettingsForm form = SettingsForm.read(choosing.of(Optional.empty(), asked), choosing::find, asked);
        if (form.isSeeking()) {
            return Screen.of(TEMPLATE_NEW, new NewDashboardPage(form));
        }
        if (!form.isRight()) {
            return Screen.of(TEMPLATE_NEW, new NewDashboardPage(form)).status(422);
        }
        UUID dashboard = dashboards.add(form.on(List.of()), gate.owner());
        return DashboardDone.ADDED.at(DashboardAddresses.composer(dashboard));
    }

    @GetMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.COMPOSER)
    Screen compose(
            @PathVariable UUID dashboard,
            @RequestParam(name = DashboardAddresses.DONE, defaultValue = "") String done) {
        KeptDashboard kept = changed(dashboard);
        return composer(kept, form(kept), DashboardDone.find(done));
    }

    private SettingsForm form(KeptDashboard kept) {
        return SettingsForm.of(kept.content(), choices(kept), choosing::find);
    }

    private Screen.Page composer(KeptDashboard kept, SettingsForm form, Optional<DashboardDone> done) {
        return Screen.of(TEMPLATE_COMPOSER, new ComposerPage(kept, form, done));
    }

    @PostMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.COMPOSER)
    Screen change(@PathVariable UUID dashboard, @RequestParam MultiValueMap<String, String> asked) {
        KeptDashboard kept = changed(dashboard);
        SettingsForm form = SettingsForm.read(choices(kept, asked), choosing::find, asked);
        if (form.isSeeking()) {
            return composer(kept, form, Optional.empty());
        }
        return form.isRight()
                ? keep(kept, asked, form.on(kept.content().tiles()))
                : composer(kept, form, Optional.empty()).status(422);
    }

    @PostMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.ORDER)
    Screen order(@PathVariable UUID dashboard, @RequestParam MultiValueMap<String, String> asked) {
        KeptDashboard kept = changed(dashboard);
        return Dashboard.Move.find(TypedText.line(asked, DashboardAddresses.ACTION))
                .map(move -> keep(kept, asked, kept.content().moved(rank(asked), move)))
                .orElseGet(() -> composer(kept, form(kept), Optional.empty()).status(422));
    }

    /**
     * The form of a tile.
     *
     * @param rank of one that is there; 0 for a new one
     * @param shape of a new one, or another one for the same tile
     */
    @GetMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.TILE)
    Screen tile(
            @PathVariable UUID dashboard,
            @RequestParam(name = DashboardAddresses.RANK, defaultValue = "0") int rank,
            @RequestParam(name = DashboardAddresses.SHAPE, defaultValue = "") String shape) {
        KeptDashboard kept = changed(dashboard);
        TileChoices choices = choices(kept);
        List<Tile> tiles = kept.content().tiles();
        Optional<TileShape> wanted = TileShape.find(shape);
        if (rank < 1 || rank > tiles.size()) {
            return tilePage(
                    kept,
                    0,
                    TileForm.empty(wanted.orElse(TileShape.FIGURES), choices, choosing::find),
                    List.of(),
                    Optional.empty());
        }
        Tile tile = tiles.get(rank - 1);
        Tile shown = wanted.filter(other -> other.isText() == tile.shape().isText())
                .map(tile::as)
                .orElse(tile);
        return tilePage(
                kept, rank, TileForm.of(shown, choices, choosing::find), candour.objections(shown), Optional.empty());
    }

    /** Keeps the tile, or shows it first; one that would lie is not kept, and what to draw instead is one button away. */
    @PostMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.TILE)
    Screen tile(@PathVariable UUID dashboard, @RequestParam MultiValueMap<String, String> asked) {
        KeptDashboard kept = changed(dashboard);
        TileShape shape =
                TileShape.find(TypedText.line(asked, DashboardAddresses.SHAPE)).orElse(TileShape.FIGURES);
        TileForm form = TileForm.read(shape, choices(kept, asked), choosing::find, asked);
        int rank = rank(asked);
        if (form.isSeeking()) {
            return tilePage(kept, rank, form, List.of(), Optional.empty());
        }
        Optional<Tile> tile = form.tile();
        List<Objection> objections = tile.map(candour::objections).orElse(List.of());
        boolean looks = TypedText.line(asked, DashboardAddresses.ACTION).equals(TilePage.LOOK);
        if (tile.isEmpty()
                || !objections.isEmpty()
                || looks
                || rank == 0 && kept.content().isFull()) {
            Optional<TileView> preview =
                    tile.filter(_ -> objections.isEmpty()).map(one -> reader.preview(kept.content(), one));
            return tilePage(kept, rank, form, objections, preview)
                    .status(looks && objections.isEmpty() && tile.isPresent() ? 200 : 422);
        }
        return keep(kept, asked, kept.content().with(rank, tile.get()));
    }

    private Screen.Page tilePage(
            KeptDashboard kept, int rank, TileForm form, List<Objection> objections, Optional<TileView> preview) {
        return Screen.of(TEMPLATE_TILE, new TilePage(kept, rank, form, objections, preview));
    }

    private Screen keep(KeptDashboard kept, MultiValueMap<String, String> asked, Dashboard content) {
        int version = TypedText.number(TypedText.line(asked, DashboardAddresses.VERSION), 1, Integer.MAX_VALUE)
                .orElse(0);
        boolean done = dashboards.change(kept.id(), version, content);
        return (done ? DashboardDone.CHANGED : DashboardDone.CHANGED_MEANWHILE)
                .at(DashboardAddresses.composer(kept.id()));
    }

    @PostMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.SHARING)
    Screen share(
            @PathVariable UUID dashboard,
            @RequestParam(name = DashboardAddresses.ACTION, defaultValue = "") String action) {
        KeptDashboard kept = changed(dashboard);
        if (!gate.mayPublish(kept)) {
            throw new AccessDeniedException("Dashboards of %s are published by others."
                    .formatted(kept.content().place()));
        }
        return SharingAction.find(action)
                .<Screen>map(wanted -> bring(kept, wanted).at(DashboardAddresses.dashboard(dashboard)))
                .orElseGet(() -> composer(kept, form(kept), Optional.empty()).status(422));
    }

    private DashboardDone bring(KeptDashboard kept, SharingAction action) {
        return switch (action) {
            case SHARE -> {
                dashboards.share(kept, true);
                yield DashboardDone.SHARED;
            }
            case KEEP -> {
                dashboards.share(kept, false);
                yield DashboardDone.KEPT;
            }
            case PUBLISH -> {
                dashboards.publish(kept);
                yield DashboardDone.PUBLISHED;
            }
            case REVOKE -> {
                dashboards.revoke(kept);
                yield DashboardDone.REVOKED;
            }
        };
    }

    @PostMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.REMOVAL)
    Screen remove(@PathVariable UUID dashboard) {
        dashboards.remove(changed(dashboard));
        return DashboardDone.REMOVED.at(DashboardAddresses.ROOT);
    }

    private TileChoices choices(KeptDashboard kept) {
        return choosing.of(Optional.of(kept.content().place()));
    }

    private TileChoices choices(KeptDashboard kept, MultiValueMap<String, String> asked) {
        return choosing.of(Optional.of(kept.content().place()), asked);
    }

    private static int rank(MultiValueMap<String, String> asked) {
        return TypedText.number(TypedText.line(asked, DashboardAddresses.RANK), 0, Dashboard.MOST_TILES)
                .orElse(0);
    }

    /** One that who asks may change; another does not exist for them. */
    private KeptDashboard changed(UUID id) {
        return dashboards.find(id).filter(gate::mayChange).orElseThrow(UnknownDashboard::new);
    }
}
