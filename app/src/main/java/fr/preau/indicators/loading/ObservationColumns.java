package fr.preau.indicators.loading;

import fr.preau.imports.CellType;
import fr.preau.imports.Column;
import fr.preau.imports.Reading;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.MissingReason;
import fr.preau.indicators.observations.SeenVersion;
import fr.preau.ui.Texts;
import fr.preau.values.Period;
import fr.preau.values.PlaceKind;
import java.util.List;

/** The columns of a file of any origin, one measure a line. */
final class ObservationColumns {

    static final Column<String> INDICATOR =
            Column.text("indicateur").filled().meaning(Texts.t("indicators.column.indicator"));

    static final Column<String> PLACE = Column.text("lieu").filled().meaning(Texts.t("indicators.column.place"));

    static final Column<PlaceKind> PLACE_KIND = Column.of(
                    "type_lieu",
                    new CellType<>(Texts.t("indicators.expected.place-kind"), PlaceKind::ofSlug).remembering())
            .meaning(Texts.t("indicators.column.place-kind"));

    static final Column<Period> PERIOD = Column.of(
                    "periode",
                    new CellType<>(Texts.t("indicators.expected.period.code"), WrittenPeriod.CODE::read).remembering())
            .filled()
            .meaning(Texts.t("indicators.column.period"));

    static final Column<Breakdown> BREAKDOWN = Column.of(
                    "ventilation",
                    new CellType<>(Texts.t("indicators.expected.breakdown-or-nothing"), Breakdown::parse).remembering())
            .meaning(Texts.t("indicators.column.breakdown"));

    static final Column<Status> STATUS = Column.of(
                    "statut", new CellType<>(Texts.t("indicators.expected.status"), Status::parse).remembering())
            .meaning(Texts.t("indicators.column.status"));

    static final Column<MissingReason> REASON = Column.of(
                    "motif", new CellType<>(Texts.t("indicators.expected.reason"), Status::reason).remembering())
            .meaning(Texts.t("indicators.column.reason"));

    static final Column<Reading> VALUE = Column.measure("valeur").meaning(Texts.t("indicators.column.value"));

    static final Column<Reading> NUMERATOR =
            Column.measure("numerateur").meaning(Texts.t("indicators.column.numerator"));

    static final Column<Reading> DENOMINATOR = Column.measure("denominateur")
            .otherwise("base", "effectif")
            .meaning(Texts.t("indicators.column.denominator"));

    static final Column<SeenVersion> SEEN = Column.of(
                    "connu_depuis", new CellType<>(Texts.t("indicators.expected.seen"), SeenVersion::parse))
            .meaning(Texts.t("indicators.column.seen"));

    static final List<Column<?>> ALL = List.of(
            INDICATOR, PLACE, PLACE_KIND, PERIOD, BREAKDOWN, STATUS, REASON, VALUE, NUMERATOR, DENOMINATOR, SEEN);

    private ObservationColumns() {}
}
