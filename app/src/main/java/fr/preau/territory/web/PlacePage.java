package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Panel;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.AreaMap;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.ChipFilters;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the page of a place shows.
 *
 * @param schools how many open schools of each kind it holds
 * @param parts the smaller places in it
 * @param named its schools one by one, {@link #MOST_NAMED} at most; empty for a place too large for that
 * @param map of the parts whose outlines are loaded
 * @param day the day of the map
 */
public record PlacePage(
        Place place,
        List<Place> ancestors,
        List<Panel> panels,
        Map<SchoolKind, Long> schools,
        List<PlaceContents.Part> parts,
        List<PlaceContents.SchoolInside> named,
        List<PlaceHistory.Event> events,
        Optional<AreaMap> map,
        LocalDate day,
        LocalDate today) {

    /** Schools named on the page; the list shows the others. */
    static final int MOST_NAMED = 100;

    public boolean isNow() {
        return day.equals(today);
    }

    public long schoolCount() {
        return schools.values().stream().mapToLong(Long::longValue).sum();
    }

    /** «Département · code 18 · 353 établissements ouverts · 286 communes» */
    public String summary() {
        return Stream.of(
                        PlaceWords.kind(place.id().kind()),
                        place.id().kind() == PlaceKind.COUNTRY
                                ? ""
                                : t("territory.place.code", place.id().code()),
                        t("territory.place.schools", schoolCount()),
                        population())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String population() {
        Integer inhabitants = place.population();
        return inhabitants == null ? "" : t("territory.place.population", inhabitants);
    }

    public List<PlaceContents.Part> parts(PlaceKind kind) {
        return parts.stream().filter(part -> part.id().kind() == kind).toList();
    }

    /** The kinds of places of which there is at least one inside. */
    public List<PlaceKind> partKinds() {
        return parts.stream().map(part -> part.id().kind()).distinct().sorted().toList();
    }

    /** What the small map of a place shows: what it is first divided into. */
    static List<PlaceContents.Part> drawn(Place place, List<PlaceContents.Part> parts) {
        PlaceKind division = HomePage.divisionOf(place);
        return parts.stream().filter(part -> part.id().kind() == division).toList();
    }

    public String mapTitle() {
        return t("territory.place.drawing." + HomePage.divisionOf(place).slug());
    }

    public Table table(PlaceKind kind) {
        return table(t("territory.parts." + kind.slug(), parts(kind).size()), parts(kind));
    }

    static Table table(String caption, List<PlaceContents.Part> parts) {
        return Table.of(caption, Column.text(t("territory.parts.name")), Column.number(t("territory.parts.schools")))
                .captionHidden()
                .rows(
                        parts,
                        part -> List.of(
                                Cell.link(part.name(), part.path())
                                        .note(part.id().code()),
                                Cell.text(Formats.number(part.schools()))));
    }

    public Table schoolTable() {
        Column name = Column.text(t("territory.schools.name"));
        Column kind = Column.text(t("territory.schools.kind"));
        boolean isCommune = place.id().kind() == PlaceKind.COMMUNE;
        Table table = isCommune
                ? Table.of(schoolsTitle(), name, kind)
                : Table.of(schoolsTitle(), name, kind, Column.text(t("territory.schools.commune")));
        return table.captionHidden().rows(named, school -> cells(school).subList(0, isCommune ? 2 : 3));
    }

    private static List<Cell> cells(PlaceContents.SchoolInside school) {
        return List.of(
                Cell.link(school.name(), school.path()).note(school.uai()),
                Cell.text(Words.sign(school.kind()) + " " + Words.kindAndSector(school.kind(), school.sector())),
                Cell.text(school.communeName() == null ? t("territory.school.noCommune") : school.communeName()));
    }

    public String schoolsTitle() {
        return t("territory.place.named", schoolCount());
    }

    /** The way to the list, which is that of today; it holds what the page does not name. */
    public Link schoolList() {
        String words = schoolCount() > named.size()
                ? t("territory.place.named.cut", named.size(), schoolCount())
                : t("territory.place.named.all");
        return new Link(words, "/etablissements?dans=" + place.id());
    }

    /** How many schools of each kind, each a way to their list. */
    public ChipFilters kinds() {
        return Words.chips(t("territory.place.byKind"), schools, "&dans=" + place.id());
    }

    public DefinitionList history() {
        return PlaceHistory.listed(events);
    }

    public Breadcrumb breadcrumb() {
        Stream<Link> above = ancestors.stream()
                .filter(ancestor -> ancestor.id().kind() == PlaceKind.REGION
                        || ancestor.id().kind() == PlaceKind.DEPARTMENT)
                .map(ancestor -> new Link(ancestor.name(), ancestor.path()));
        return new Breadcrumb(Stream.concat(Stream.of(new Link(t("territory.nav.places"), "/lieux")), above)
                .toList());
    }
}
