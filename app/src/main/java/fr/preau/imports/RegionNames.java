package fr.preau.imports;

import fr.preau.values.DepartmentCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The départements of each region since 2016, by the region's name as it is typed. Source: INSEE, code officiel géographique. */
final class RegionNames {

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("auvergne-rhone-alpes", "01 03 07 15 26 38 42 43 63 69 73 74"),
            Map.entry("bourgogne-franche-comte", "21 25 39 58 70 71 89 90"),
            Map.entry("bretagne", "22 29 35 56"),
            Map.entry("centre-val-de-loire", "18 28 36 37 41 45"),
            Map.entry("corse", "2A 2B"),
            Map.entry("grand-est", "08 10 51 52 54 55 57 67 68 88"),
            Map.entry("guadeloupe", "971"),
            Map.entry("guyane", "973"),
            Map.entry("hauts-de-france", "02 59 60 62 80"),
            Map.entry("ile-de-france", "75 77 78 91 92 93 94 95"),
            Map.entry("la-reunion", "974"),
            Map.entry("martinique", "972"),
            Map.entry("mayotte", "976"),
            Map.entry("normandie", "14 27 50 61 76"),
            Map.entry("nouvelle-aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87"),
            Map.entry("occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
            Map.entry("pays-de-la-loire", "44 49 53 72 85"),
            Map.entry("provence-alpes-cote-d-azur", "04 05 06 13 83 84"));

    private RegionNames() {}

    /** The départements of a region; empty when no region has the name. */
    static Optional<Set<DepartmentCode>> departments(String region) {
        return Optional.ofNullable(REGIONS.get(region))
                .map(codes ->
                        Stream.of(codes.split(" ")).map(DepartmentCode::new).collect(Collectors.toUnmodifiableSet()));
    }
}
