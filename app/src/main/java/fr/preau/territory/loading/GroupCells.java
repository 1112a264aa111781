package fr.preau.territory.loading;

import fr.preau.imports.CellType;
import fr.preau.ui.PlainWords;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Siren;
import fr.preau.values.Uai;
import java.util.Set;

/** How an operator's list writes a place and the sort of group in which it lies. */
final class GroupCells {

    private static final Set<PlaceKind> MEMBERS =
            Set.of(PlaceKind.SCHOOL, PlaceKind.COMMUNE, PlaceKind.EPCI, PlaceKind.CATCHMENT_NETWORK);
    private static final Set<PlaceKind> GROUPS = Set.of(PlaceKind.BASIN, PlaceKind.CONSTITUENCY, PlaceKind.PLACE_SET);

    private static final int UAI_LENGTH = 8;
    private static final int SIREN_LENGTH = 9;

    static final CellType<PlaceId> MEMBER = new CellType<>(Texts.t("territory.expected.member"), GroupCells::member);
    static final CellType<PlaceKind> GROUP_KIND =
            new CellType<>(Texts.t("territory.expected.group-kind"), GroupCells::groupKind);

    private GroupCells() {}

    /** A UAI, an INSEE code, a SIREN, or the printed form of one of them. */
    private static PlaceId member(String text) {
        if (text.indexOf('-') > 0) {
            return oneOf(PlaceId.parse(text));
        }
        return switch (text.length()) {
            case UAI_LENGTH -> PlaceId.ofSchool(Uai.parse(text));
            case SIREN_LENGTH -> PlaceId.ofEpci(new Siren(text));
            default -> PlaceId.ofCommune(CommuneCode.parse(text));
        };
    }

    private static PlaceId oneOf(PlaceId place) {
        if (!MEMBERS.contains(place.kind())) {
            throw new IllegalArgumentException("A place of kind (%s) is no member.".formatted(place.kind()));
        }
        return place;
    }

    /** «bassin», «circonscription» or «ensemble», in the singular or the plural. */
    private static PlaceKind groupKind(String text) {
        String word = PlainWords.of(text);
        return GROUPS.stream()
                .filter(kind -> word.equals(kind.slug()) || word.equals(kind.slug() + "s"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of group is called (%s).".formatted(text)));
    }
}
