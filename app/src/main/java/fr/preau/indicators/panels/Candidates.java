package fr.preau.indicators.panels;

import fr.preau.indicators.FigureTable;
import fr.preau.indicators.IndicatorCode;
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

/** All the schools of a kind that can resemble another, by their position index: kept in memory as long as the figures are. */
final class Candidates {

    private final List<Candidate> byIndex;

    /** What tells one set of candidates from another. */
    record Group(SchoolKind kind, IndicatorCode ips, Period ipsPeriod, IndicatorCode pupils, Period pupilsPeriod) {}

    private record Candidate(PlaceId school, BigDecimal index, BigDecimal pupils, boolean rural) {

        boolean isLike(SimilarSchools.Near near) {
            return rural == near.rural()
                    && pupils.compareTo(near.fewestPupils()) >= 0
                    && pupils.compareTo(near.mostPupils()) <= 0;
        }
    }

    private Candidates(List<Candidate> byIndex) {
        this.byIndex = byIndex;
    }

    static Candidates of(Group group, FigureTable figures, Edition edition) {
        return figures.keep(group, any -> new Candidates(read(group, figures, edition)));
    }

    private static List<Candidate> read(Group group, FigureTable figures, Edition edition) {
        Map<PlaceId, BigDecimal> pupils = figures.valuesOfSchools(group.pupils(), group.pupilsPeriod(), group.kind());
        List<Candidate> found = new ArrayList<>();
        figures.valuesOfSchools(group.ips(), group.ipsPeriod(), group.kind()).forEach((school, index) -> {
            BigDecimal size = pupils.get(school);
            if (size != null) {
                edition.findSchool(school)
                        .flatMap(Candidates::inhabitants)
                        .map(inhabitants -> new Candidate(school, index, size, inhabitants < SimilarSchools.RURAL))
                        .ifPresent(found::add);
            }
        });
        found.sort(Comparator.comparing(Candidate::index)
                .thenComparing(each -> each.school().code()));
        return List.copyOf(found);
    }

    /** Of the commune in which a school stands; empty when it is not known. */
    static Optional<Integer> inhabitants(Located school) {
        return Optional.ofNullable(school.ancestor(PlaceKind.COMMUNE)).map(Place::population);
    }

    /** Those that are near, but the school itself. */
    List<PlaceId> list(SimilarSchools.Near near, PlaceId itself) {
        List<PlaceId> similar = new ArrayList<>();
        for (int rank = firstFrom(near.lowestIndex()); rank < byIndex.size(); rank++) {
            Candidate candidate = byIndex.get(rank);
            if (candidate.index().compareTo(near.highestIndex()) > 0) {
                break;
            }
            if (candidate.isLike(near) && !candidate.school().equals(itself)) {
                similar.add(candidate.school());
            }
        }
        return similar;
    }

    private int firstFrom(BigDecimal index) {
        int low = 0;
        int high = byIndex.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byIndex.get(middle).index().compareTo(index) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
