package fr.preau.indicators.panels;

import fr.preau.indicators.FigureTable;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Roster;
import fr.preau.territory.Edition;
import fr.preau.territory.Located;
import fr.preau.territory.Place;
import fr.preau.territory.SchoolKind;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** All the schools of a kind that can resemble another, by their position index: kept in memory as long as the figures are. */
final class Candidates {

    private final PlaceId[] schools;
    private final Roster roster;
    private final double[] indexes;
    private final double[] pupils;
    private final boolean[] rural;

    /** What tells one set of candidates from another. */
    record Group(SchoolKind kind, IndicatorCode ips, Period ipsPeriod, IndicatorCode pupils, Period pupilsPeriod) {}

    private record Candidate(PlaceId school, double index, double pupils, boolean rural) {}

    /** Numbers of a few digits, as these are, are in the same order as decimals and as the nearest binary ones. */
    private Candidates(FigureTable figures, List<Candidate> byIndex) {
        schools = new PlaceId[byIndex.size()];
        indexes = new double[byIndex.size()];
        pupils = new double[byIndex.size()];
        rural = new boolean[byIndex.size()];
        for (int rank = 0; rank < schools.length; rank++) {
            Candidate candidate = byIndex.get(rank);
            schools[rank] = candidate.school();
            indexes[rank] = candidate.index();
            pupils[rank] = candidate.pupils();
            rural[rank] = candidate.rural();
        }
        roster = figures.roster(List.of(schools));
    }

    static Candidates of(Group group, FigureTable figures, Edition edition) {
        return figures.keep(group, any -> new Candidates(figures, read(group, figures, edition)));
    }

    private static List<Candidate> read(Group group, FigureTable figures, Edition edition) {
        Map<PlaceId, BigDecimal> pupils = figures.valuesOfSchools(group.pupils(), group.pupilsPeriod(), group.kind());
        List<Candidate> found = new ArrayList<>();
        figures.valuesOfSchools(group.ips(), group.ipsPeriod(), group.kind()).forEach((school, index) -> {
            BigDecimal size = pupils.get(school);
            if (size != null) {
                edition.findSchool(school)
                        .flatMap(Candidates::inhabitants)
                        .map(inhabitants -> new Candidate(
                                school, index.doubleValue(), size.doubleValue(), inhabitants < SimilarSchools.RURAL))
                        .ifPresent(found::add);
            }
        });
        found.sort(Comparator.comparingDouble(Candidate::index)
                .thenComparing(each -> each.school().code()));
        return found;
    }

    /** Of the commune in which a school stands; empty when it is not known. */
    static Optional<Integer> inhabitants(Located school) {
        return Optional.ofNullable(school.ancestor(PlaceKind.COMMUNE)).map(Place::population);
    }

    /** Those that are near, but the school itself. */
    List<PlaceId> list(SimilarSchools.Near near, PlaceId itself) {
        double highest = near.highestIndex().doubleValue();
        double fewest = near.fewestPupils().doubleValue();
        double most = near.mostPupils().doubleValue();
        var similar = IntStream.builder();
        for (int rank = firstFrom(near.lowestIndex().doubleValue());
                rank < schools.length && indexes[rank] <= highest;
                rank++) {
            boolean isLike = rural[rank] == near.rural() && pupils[rank] >= fewest && pupils[rank] <= most;
            if (isLike && !schools[rank].equals(itself)) {
                similar.add(rank);
            }
        }
        return roster.choose(similar.build().toArray());
    }

    private int firstFrom(double index) {
        int low = 0;
        int high = indexes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (indexes[middle] < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
