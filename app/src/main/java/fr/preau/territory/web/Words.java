package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.School;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceKind;
import java.util.Locale;

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

    public static String sector(Sector sector) {
        return t("territory.sector.alone." + slug(sector));
    }

    /** «Commune», «Département»… */
    public static String kind(PlaceKind kind) {
        return t("territory.place-kind." + kind.slug());
    }

    /** ●, ■ or ▲: a level is a shape before it is a colour. */
    public static String sign(SchoolKind kind) {
        return switch (kind) {
            case ECOLE -> "●";
            case COLLEGE -> "■";
            case LYCEE, EREA -> "▲";
        };
    }

    private static String gender(SchoolKind kind) {
        return kind == SchoolKind.ECOLE ? "feminine" : "masculine";
    }

    private static String slug(Sector sector) {
        return sector.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
