package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.PlaceField;
import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A body: its page, adding it, saying it better, closing it. */
@Controller
@Access(Right.KEEP_BODIES)
class BodyController {

    private static final int CHANGES_SHOWN = 20;

    private final Bodies bodies;
    private final BodySheets sheets;
    private final BodyKeeping keeping;
    private final PlaceTree places;
    private final WhoAsks whoAsks;
    private final Trail trail;

    BodyController(
            Bodies bodies, BodySheets sheets, BodyKeeping keeping, PlaceTree places, WhoAsks whoAsks, Trail trail) {
        this.bodies = bodies;
        this.sheets = sheets;
        this.keeping = keeping;
        this.places = places;
        this.whoAsks = whoAsks;
        this.trail = trail;
    }

    /** Anybody reads a public body; who sits there is for who has signed in. */
    @GetMapping(BodyAddresses.BODY)
    @Access(Right.PUBLIC)
    Screen show(@PathVariable UUID body, @RequestParam(name = BodyDone.PARAMETER, defaultValue = "") String done) {
        BodySheet sheet = sheets.get(body);
        return Screen.of(
                "governance/body",
                new BodyPage(
                        sheet,
                        sheets.reader(),
                        sheet.mayKeep() ? trail.list(body, CHANGES_SHOWN) : List.of(),
                        BodyDone.find(done)));
    }

    @GetMapping(BodyAddresses.NEW)
    Screen add(@RequestParam(name = PlaceField.PLACE, defaultValue = "") String place) {
        return adding(BodyForm.empty(keeping.today(), place, places, parents()));
    }

    @PostMapping(BodyAddresses.NEW)
    Screen add(@RequestParam MultiValueMap<String, String> asked) {
        BodyForm form = within(BodyForm.read(asked, places, parents(), true));
        Optional<LocalDate> from = form.firstDay();
        return form.terms()
                .<Screen>map(terms -> BodyDone.ADDED.at(keeping.add(terms, from.orElseThrow())))
                .orElseGet(() -> adding(form).status(422));
    }

    private static Screen.Page adding(BodyForm form) {
        return Screen.of(
                FormPage.TEMPLATE,
                new FormPage(
                        t("governance.body.add"),
                        t("governance.body.add.lead"),
                        Breadcrumb.of(new Link(t("governance.bodies.title"), BodyAddresses.ROOT)),
                        BodyAddresses.NEW,
                        Button.submit(t("governance.post.add.send")),
                        BodyAddresses.ROOT,
                        form.fields()));
    }

    private List<Body> parents() {
        return bodies.listOpen(keeping.today());
    }

    private BodyForm within(BodyForm form) {
        return form.place()
                .place()
                .filter(place -> !whoAsks.may(Right.KEEP_BODIES, place))
                .map(_ -> form.beyondReach())
                .orElse(form);
    }

    @GetMapping(BodyAddresses.BODY + BodyAddresses.CHANGE)
    Screen change(@PathVariable UUID body) {
        Body kept = kept(body);
        return changing(kept, BodyForm.of(kept, places, parents()));
    }

    @PostMapping(BodyAddresses.BODY + BodyAddresses.CHANGE)
    Screen change(@PathVariable UUID body, @RequestParam MultiValueMap<String, String> asked) {
        Body kept = kept(body);
        BodyForm form = within(BodyForm.read(asked, places, parents(), false));
        Optional<BodyTerms> terms = form.terms();
        if (terms.isEmpty()) {
            return changing(kept, form).status(422);
        }
        return keeping.change(body, terms.get())
                .<Screen>map(why -> changing(kept, form.refused(why)).status(422))
                .orElseGet(() -> BodyDone.CHANGED.at(body));
    }

    private static Screen.Page changing(Body body, BodyForm form) {
        return Screen.of(
                FormPage.TEMPLATE,
                new FormPage(
                        t("governance.body.change"),
                        body.name(),
                        trailTo(body),
                        BodyAddresses.change(body.id()),
                        Button.submit(t("governance.share.send")),
                        BodyAddresses.body(body.id()),
                        form.fields()));
    }

    @GetMapping(BodyAddresses.BODY + BodyAddresses.CLOSING)
    Screen close(@PathVariable UUID body) {
        return closing(kept(body), LastDayForm.empty(keeping.today()));
    }

    @PostMapping(BodyAddresses.BODY + BodyAddresses.CLOSING)
    Screen close(@PathVariable UUID body, @RequestParam MultiValueMap<String, String> asked) {
        Body kept = kept(body);
        LastDayForm form = LastDayForm.read(asked);
        Optional<LocalDate> day = form.day();
        if (day.isEmpty()) {
            return closing(kept, form).status(422);
        }
        return keeping.close(body, day.get(), form.reason())
                .<Screen>map(why -> closing(kept, form.refused(why)).status(422))
                .orElseGet(() -> BodyDone.CLOSED.at(body));
    }

    private static Screen.Page closing(Body body, LastDayForm form) {
        return Screen.of(
                FormPage.TEMPLATE,
                new FormPage(
                        t("governance.body.close"),
                        t("governance.body.close.lead"),
                        trailTo(body),
                        BodyAddresses.closing(body.id()),
                        Button.submit(t("governance.post.close.send")).danger(),
                        BodyAddresses.body(body.id()),
                        form.fields()));
    }

    static Breadcrumb trailTo(Body body) {
        return Breadcrumb.of(
                new Link(t("governance.bodies.title"), BodyAddresses.ROOT),
                new Link(body.name(), BodyAddresses.body(body.id())));
    }

    /** A body that who asks may change; others are told that they may not. */
    private Body kept(UUID id) {
        Body body = bodies.find(id).orElseThrow(UnknownBody::new);
        whoAsks.require(Right.KEEP_BODIES, body.place());
        return body;
    }
}
