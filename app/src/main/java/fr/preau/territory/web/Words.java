package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.School;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.ui.ChipFilters;
import fr.preau.ui.Formats;
import java.util.Locale;
import java.util.Map;

/** The French words for kinds and sectors. */
public final class Words {

    private Words() {}

    /** «École publique», «Collège privé sous contrat». */
    public static String kindAndSector(School school) {
        return kindAndSector(school.kind(), school.sector());
    }

    static String kindAndSector(SchoolKind kind, Sector sector) {
        return t("territory.kind." + kind.slug()) + t("territory.sector." + gender(kind) + "." + slug(sector));
    }

    public static String kind(SchoolKind kind) {
        return t("territory.kind." + kind.slug());
    }

    /** «Écoles», or «École» when there is one at most. */
    static String kinds(SchoolKind kind, long count) {
        return t("territory.kinds." + kind.slug(), count);
    }

    public static String sector(Sector sector) {
        return t("territory.sector.alone." + slug(sector));
    }

    /** ●, ■ or ▲: a level is a shape before it is a colour. */
    public static String sign(SchoolKind kind) {
        return switch (kind) {
            case ECOLE -> "●";
            case COLLEGE -> "■";
            case LYCEE, EREA -> "▲";
        };
    }

    /**
     * How many schools of each kind, each a way to their list.
     *
     * @param place what the address of a list says of the place
     */
    static ChipFilters chips(String label, Map<SchoolKind, Long> schools, String place) {
        var chips = ChipFilters.of(label);
        for (var entry : schools.entrySet()) {
            SchoolKind kind = entry.getKey();
            String address = "/etablissements?type=" + kind.slug() + place;
            chips = chips.with(
                    sign(kind) + " " + kinds(kind, entry.getValue()), Formats.number(entry.getValue()), address, false);
        }
        return chips;
    }

    private static String gender(SchoolKind kind) {
        return kind == SchoolKind.ECOLE ? "feminine" : "masculine";
    }

    private static String slug(Sector sector) {
        return sector.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
