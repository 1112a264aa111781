package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.StartedImports;
import fr.preau.ui.Alert;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;

/** The tables that are read again and again. */
public record GristListPage(List<GristSource> sources, Optional<GristDone> done) {

    public GristListPage {
        sources = List.copyOf(sources);
    }

    /** One of them, and how its last reading ended. */
    public record Line(
            String title,
            String change,
            Link document,
            String rhythm,
            String state,
            Optional<Link> report,
            String readAction,
            String fileAction,
            String removeAction) {}

    public Optional<Alert> alert() {
        return done.map(GristDone::alert);
    }

    public List<Line> lines() {
        return sources.stream().map(GristListPage::line).toList();
    }

    private static Line line(GristSource source) {
        GristTerms terms = source.terms();
        String address = GristPages.source(source.id());
        return new Line(
                terms.title(),
                address + GristPages.CHANGE,
                new Link(
                        t("indicators.grist.document", terms.table().table()),
                        terms.table().page()),
                terms.rhythm().label(),
                state(source),
                source.run().map(run -> new Link(t("indicators.grist.report"), StartedImports.address(run))),
                address + GristPages.READING,
                address + GristPages.FILE,
                address + GristPages.REMOVAL);
    }

    private static String state(GristSource source) {
        String when = source.readAt().map(Formats::dateTime).orElse("");
        return source.refused()
                .map(why -> t("indicators.grist.state.refused", when, why.words()))
                .orElseGet(() ->
                        when.isEmpty() ? t("indicators.grist.state.never") : t("indicators.grist.state.read", when));
    }

    public EmptyState empty() {
        return EmptyState.of(t("indicators.grist.none"), t("indicators.grist.none.sentence"))
                .action(Button.link(t("indicators.grist.new"), GristPages.NEW));
    }

    public String newAddress() {
        return GristPages.NEW;
    }

    public Field file() {
        return Field.of(GristPages.SENT, t("indicators.grist.file"), Control.file(".csv"))
                .hint(t("indicators.grist.file.hint"));
    }

    public Button check() {
        return Button.submit(t("indicators.grist.check")).quiet().sending(GristPages.ACTION, GristPages.CHECK);
    }
}
