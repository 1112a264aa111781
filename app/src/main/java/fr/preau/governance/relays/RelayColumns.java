package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.imports.CellType;
import fr.preau.imports.Column;
import fr.preau.ui.PlainWords;
import fr.preau.values.CommuneCode;
import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Siren;
import fr.preau.values.Uai;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a file of relays writes posts and who holds them. */
final class RelayColumns {

    private static final int UAI_LENGTH = 8;
    private static final int SIREN_LENGTH = 9;
    private static final int COMMUNE_LENGTH = 5;

    static final Column<PostKind> KIND = Column.of(
                    "fonction", new CellType<>(t("governance.expected.kind"), RelayColumns::kind))
            .otherwise("type_relais")
            .filled()
            .meaning(t("governance.column.kind"));

    /** Read with {@link #PLACE_KIND}. */
    static final Column<String> PLACE = Column.text("lieu")
            .otherwise("uai", "code_insee", "insee", "siren", "code_lieu")
            .filled()
            .meaning(t("governance.column.place"));

    static final Column<PlaceKind> PLACE_KIND = Column.of(
                    "type_lieu", new CellType<>(t("governance.expected.place-kind"), RelayColumns::placeKind))
            .meaning(t("governance.column.place-kind"));
    // Texts, so that a report never repeats what is personal.
    static final Column<String> NAME = Column.text("nom").meaning(t("governance.column.name"));
    static final Column<String> EMAIL = Column.text("courriel")
            .otherwise("email", "mail", "adresse_electronique")
            .meaning(t("governance.column.email"));
    static final Column<String> SPECIALITY =
            Column.text("specialite").otherwise("discipline").meaning(t("governance.column.speciality"));
    static final Column<Percentage> SHARE = Column.of(
                    "quotite", new CellType<>(t("governance.expected.share"), RelayColumns::share))
            .meaning(t("governance.column.share"));
    static final Column<String> SKILLS = Column.text("competences").meaning(t("governance.column.skills"));
    static final Column<String> WAY = Column.text("maniere").meaning(t("governance.column.way"));
    static final Column<LocalDate> FROM =
            Column.date("du").otherwise("depuis", "date_debut").filled().meaning(t("governance.column.from"));
    static final Column<LocalDate> UNTIL =
            Column.date("au").otherwise("jusqu_au", "date_fin").meaning(t("governance.column.until"));

    static final List<Column<?>> ALL =
            List.of(KIND, PLACE, PLACE_KIND, NAME, EMAIL, SPECIALITY, SHARE, SKILLS, WAY, FROM, UNTIL);

    private RelayColumns() {}

    private static PostKind kind(String text) {
        String word = PlainWords.of(text);
        return Arrays.stream(PostKind.values())
                .filter(kind -> word.equals(kind.slug())
                        || word.equals(PlainWords.of(kind.label()))
                        || kind == PostKind.MEDIATOR && word.equals("mediateur numerique"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of post is called (%s).".formatted(text)));
    }

    private static PlaceKind placeKind(String text) {
        return PlaceKind.ofSlug(PlainWords.of(text).replace(' ', '-'));
    }

    private static Percentage share(String text) {
        return Asked.share(text).orElseThrow(() -> new IllegalArgumentException("Not a share of service: " + text));
    }

    /**
     * The place that a cell names: in its printed form, by its code where the kind is told beside, and otherwise by a code whose length
     * tells its kind.
     *
     * @throws IllegalArgumentException if no place can have such a code
     */
    static PlaceId place(String text, Optional<PlaceKind> kind) {
        if (kind.isPresent()) {
            return new PlaceId(
                    kind.get(), kind.get() == PlaceKind.SCHOOL ? Uai.parse(text).code() : text);
        }
        return switch (text.length()) {
            case UAI_LENGTH -> PlaceId.ofSchool(Uai.parse(text));
            case SIREN_LENGTH -> PlaceId.ofEpci(new Siren(text));
            case COMMUNE_LENGTH -> PlaceId.ofCommune(CommuneCode.parse(text));
            default -> PlaceId.parse(text);
        };
    }
}
