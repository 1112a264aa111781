package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.territory.School;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that search found, with what tells it from its namesakes.
 *
 * @param kind the kind of place or of school: {@code commune}, {@code ecole}
 * @param code UAI, INSEE code, SIREN…
 * @param communeName the commune of a school
 * @param parentName the département it lies in
 */
public record FoundPlace(
        PlaceId id,
        String name,
        String kind,
        String code,
        @Nullable String postcode,
        @Nullable String communeName,
        @Nullable String parentName) {

    static FoundPlace of(ResultSet row, int number) throws SQLException {
        return new FoundPlace(
                PlaceId.parse(row.getString("place_id")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("postcode"),
                row.getString("commune_name"),
                row.getString("parent_name"));
    }

    static FoundPlace ofOpen(Located located) {
        School school = located.school();
        Place department = located.ancestor(PlaceKind.DEPARTMENT);
        return new FoundPlace(
                located.id(),
                located.name(),
                school.kind().name().toLowerCase(Locale.ROOT),
                school.uai().code(),
                school.postcode(),
                school.communeName(),
                department == null ? null : department.name());
    }

    static FoundPlace ofOpen(Place place, List<Place> ancestors) {
        return new FoundPlace(
                place.id(),
                place.name(),
                place.id().kind().slug(),
                place.id().code(),
                null,
                null,
                Place.findOfKind(PlaceKind.DEPARTMENT, ancestors)
                        .map(Place::name)
                        .orElse(null));
    }

    public String path() {
        return id.kind() == PlaceKind.SCHOOL ? "/etablissements/" + code : "/lieux/" + id;
    }

    /** «Collège · 0180002E · Aubigny-sur-Nère · Cher» */
    public String summary() {
        String kindWord = id.kind() == PlaceKind.SCHOOL ? t("territory.kind." + kind) : PlaceWords.kind(id.kind());
        return Stream.of(kindWord, code, communeName, parentName)
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
