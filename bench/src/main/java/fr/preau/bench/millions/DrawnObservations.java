package fr.preau.bench.millions;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws the observations of one school year, and writes them as an operator would deliver them: one file a year, one line a measure, in
 * the house format. A school is large or small for good and changes a little from year to year; sizes are skewed as those of real
 * schools are (half of the écoles under 110 pupils, a few over 500). Of a hundred schools four are not in the file of an indicator, two are
 * there without a value, and one with a mark that its value is withheld.
 *
 * @param schools of the register, in its order
 */
public record DrawnObservations(List<DrawnSchool> schools) {

    /** How many years there are. */
    public static final int YEARS = 10;

    static final String HEADER = "indicateur;lieu;periode;ventilation;statut;numerateur;denominateur;valeur";

    private static final long SEED = 20_261_123L;
    private static final int FIRST_YEAR = 2016;
    private static final double ABSENT = 0.04;
    private static final double MISSING = 0.02;
    private static final double WITHHELD = 0.01;
    private static final double DRIFT = 0.03;

    /** The school year of a rank from 0 to {@link #YEARS} − 1, as files write it. */
    public static String year(int rank) {
        return "%d-%d".formatted(FIRST_YEAR + rank, FIRST_YEAR + rank + 1);
    }

    /** The codes of all the indicators. */
    public static List<String> indicators() {
        return DrawnIndicator.ALL.stream().map(DrawnIndicator::code).toList();
    }

    /** Writes what the indicators are. */
    public static void describe(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write(DrawnIndicator.DESCRIPTION_HEADER + "\n");
            for (DrawnIndicator indicator : DrawnIndicator.ALL) {
                lines.write(indicator.description() + "\n");
            }
        }
    }

    /**
     * Writes the file of one year.
     *
     * @param rank of the year
     * @return how many observations it has
     */
    public int write(int rank, Path file) throws IOException {
        int written = 0;
        try (BufferedWriter lines = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            lines.write(HEADER + "\n");
            for (int i = 0; i < DrawnIndicator.ALL.size(); i++) {
                DrawnIndicator indicator = DrawnIndicator.ALL.get(i);
                for (int school = 0; school < schools.size(); school++) {
                    if (indicator.kinds().contains(schools.get(school).kind())) {
                        written += write(indicator, i, school, rank, lines);
                    }
                }
            }
        }
        return written;
    }

    private int write(DrawnIndicator indicator, int number, int school, int rank, BufferedWriter lines)
            throws IOException {
        var random = new SplittableRandom(SEED + ((long) school * 64 + number) * 64 + rank);
        random.nextLong(); // neighbouring seeds begin alike
        if (random.nextDouble() < ABSENT) {
            return 0;
        }
        String before = indicator.code() + ";" + schools.get(school).uai() + ";" + year(rank) + ";";
        double state = random.nextDouble();
        if (state < MISSING + WITHHELD) {
            lines.write(before + (state < MISSING ? ";manquant" : ";masque") + ";;;\n");
            return 1;
        }
        return writeKnown(indicator, pupils(school, rank), before, random, lines);
    }

    private static int writeKnown(
            DrawnIndicator indicator, long pupils, String before, SplittableRandom random, BufferedWriter lines)
            throws IOException {
        boolean ratio = indicator.measure() == DrawnIndicator.Measure.RATIO;
        long whole = ratio
                ? Math.max(1, Math.round(pupils * (0.8 + 0.2 * random.nextDouble())))
                : count(indicator, pupils, random);
        long part = ratio ? share(whole, indicator.share(), random) : 0;
        lines.write(before + cells(ratio, part, whole));
        if (!indicator.bySex()) {
            return 1;
        }
        long girls = share(whole, 0.49, random);
        long partOfGirls = Math.clamp(
                Math.round(part * (double) girls / Math.max(1, whole)),
                Math.max(0, part - (whole - girls)),
                Math.min(part, girls));
        int written = 1;
        for (String sex : DrawnIndicator.SEXES.subList(1, DrawnIndicator.SEXES.size())) {
            boolean first = sex.equals(DrawnIndicator.SEXES.get(1));
            long people = first ? girls : whole - girls;
            if (!ratio || people > 0) {
                lines.write(before + sex + cells(ratio, first ? partOfGirls : part - partOfGirls, people));
                written++;
            }
        }
        return written;
    }

    private static String cells(boolean ratio, long part, long whole) {
        return ratio ? ";;" + part + ";" + whole + ";\n" : ";;;;" + whole + "\n";
    }

    private long pupils(int school, int rank) {
        var ofSchool = new SplittableRandom(SEED ^ (school * 0x9E37_79B9L));
        String kind = schools.get(school).kind();
        double middle = kind.equals("ecole") ? 110 : kind.equals("college") ? 440 : 560;
        double spread = kind.equals("ecole") ? 0.75 : 0.45;
        double size = middle * Math.exp(spread * bell(ofSchool));
        for (int year = 0; year <= rank; year++) {
            size *= 1 + DRIFT * bell(ofSchool);
        }
        return Math.max(3, Math.round(size));
    }

    private static long count(DrawnIndicator indicator, long pupils, SplittableRandom random) {
        return indicator.share() == 1 ? pupils : Math.round(pupils * indicator.share() * Math.exp(0.4 * bell(random)));
    }

    private static long share(long whole, double share, SplittableRandom random) {
        double expected = whole * share;
        double deviation = Math.sqrt(whole * share * (1 - share)) + 0.03 * whole;
        return Math.clamp(Math.round(expected + deviation * bell(random)), 0, whole);
    }

    /** Nearly normal, of mean 0 and deviation 1, and quicker drawn. */
    private static double bell(SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += random.nextDouble();
        }
        return (sum - 2) * Math.sqrt(3);
    }
}
