package fr.preau.indicators.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of any origin, one measure a line. Each test has a period of its own, so that they share one small country. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservationsImportTests {

    private static final String UAI = SmallCountry.uai(180001);
    private static final String OTHER = SmallCountry.uai(180002);
    private static final String ECOLE = SmallCountry.uai(180003);
    private static final String WITHOUT_CONTRACT = SmallCountry.uai(180004);
    private static final String HEADER =
            "indicateur;lieu;type_lieu;periode;ventilation;statut;motif;valeur;numerateur;denominateur\n";

    /** So many that a file of two schools and each of them is a long one. */
    private static final int GROUPS = 260;

    @Autowired
    SmallCountry country;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    private TerritoryFiles files;

    @BeforeAll
    void build() {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PUBLIC | commune-18033 epci-241800507 departement-18
                %s ECOLE PUBLIC | commune-18033 epci-241800507 departement-18
                %s COLLEGE PRIVATE_OUT_OF_CONTRACT | commune-18033 epci-241800507 departement-18
                """.formatted(UAI, OTHER, ECOLE, WITHOUT_CONTRACT));
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
    }

    @Test
    void eachSortOfIndicatorStandsOnItsTerms() {
        load("observations", """
                eleves-college;%1$s;;2019-2020;;;;533;;
                reussite-dnb;%1$s;etablissement;session-2019;;;;87,2;75;86
                ips-college;etablissement-%1$s;;2019-2020;;;;90.7;;
                reussite-dnb-generale;%1$s;;session-2019;;;;86;;80
                habitants;18033;commune;2019;;;;64000;;
                eleves-college-sexe;%1$s;;2019-2020;sexe=filles;;;260;;
                """.formatted(UAI));

        assertThat(figure(school(UAI), "eleves-college", "2019-2020")).isEqualTo("known 533 base 533");
        assertThat(figure(school(UAI), "reussite-dnb", "session-2019")).isEqualTo("known 87.209302 base 86");
        assertThat(figure(school(UAI), "ips-college", "2019-2020")).isEqualTo("known 90.7 base null");
        assertThat(figure(school(UAI), "reussite-dnb-generale", "session-2019")).isEqualTo("known 86 base 80");
        assertThat(figure("departement-18", "reussite-dnb", "session-2019")).isEqualTo("known 87.209302 base 86");
        assertThat(figure("commune-18033", "habitants", "2019")).isEqualTo("known 64000 base 64000");
    }

    @Test
    void theFourStatesStayFour() {
        load("observations", """
                eleves-college;%s;;2018-2019;;;;0;;
                eleves-college;%s;;2018-2019;;;;ns;;
                """.formatted(UAI, OTHER));
        load("observations", """
                ips-college;%s;;2018-2019;;manquant;sans-reponse;;;
                ips-college;%s;;2018-2019;;masqué;;;;
                ips-college;%s;;2018-2019;;sans objet;;;;
                reussite-dnb;%s;;session-2018;;;;;0;0
                """.formatted(UAI, OTHER, WITHOUT_CONTRACT, UAI));

        assertThat(figure(school(UAI), "eleves-college", "2018-2019")).isEqualTo("known 0 base 0");
        assertThat(figure(school(OTHER), "eleves-college", "2018-2019")).isEqualTo("withheld by-source");
        assertThat(figure(school(UAI), "ips-college", "2018-2019")).isEqualTo("missing not-answered");
        assertThat(figure(school(OTHER), "ips-college", "2018-2019")).isEqualTo("withheld by-source");
        assertThat(figure(school(WITHOUT_CONTRACT), "ips-college", "2018-2019"))
                .isEqualTo("not-applicable other-sector");
        assertThat(figure(school(UAI), "reussite-dnb", "session-2018")).isEqualTo("missing empty-whole");
    }

    @Test
    void eachWrongLineSaysWhy() {
        ImportRun run = files.write("observations", DAY, HEADER + """
                ips-lune;%1$s;;2017-2018;;;;1;;
                part-filles-nsi;%1$s;;2017-2018;;;;30;3;10
                eleves-college;0180999Z;;2017-2018;;;;1;;
                eleves-college;commune-18999;;2017-2018;;;;1;;
                eleves-college;18033;commune;2017-2018;;;;1;;
                eleves-college;%1$s;;2017;;;;1;;
                eleves-college;%1$s;;l’an dernier;;;;1;;
                eleves-college;%1$s;;2017-2018;;;;12,5;;
                eleves-college;%1$s;;2017-2018;;;;-3;;
                reussite-dnb;%1$s;;session-2017;;;;87;;
                reussite-dnb;%1$s;;session-2017;;;;87;120;100
                reussite-dnb;%1$s;;session-2017;;;;88;75;86
                reussite-dnb-generale;%1$s;;session-2017;;;;86;;
                ips-college;%1$s;;2017-2018;;;;900;;
                ips-college;%2$s;;2017-2018;;;;90;;
                ips-college;%1$s;;2017-2018;;sans-objet;;;;
                ips-college;%1$s;;2017-2018;;manquant;;90;;
                ips-college;%1$s;;2017-2018;;connu;;;;
                ips-college;%1$s;;2017-2018;;;;;;
                ips-college;%1$s;;2017-2018;filles;;;90;;
                """.formatted(UAI, ECOLE));

        assertThat(problems(run))
                .containsExactly(
                        "2 indicateur unknown-indicator",
                        "3 indicateur unknown-indicator",
                        "4 lieu unknown-place",
                        "5 lieu unknown-place",
                        "5 lieu other-kind-of-place",
                        "6 lieu other-kind-of-place",
                        "7 periode other-kind-of-period",
                        "8 periode unreadable-cell",
                        "9 valeur wrong-basis",
                        "10 valeur wrong-basis",
                        "11 numerateur wrong-basis",
                        "11 denominateur wrong-basis",
                        "12 valeur wrong-basis",
                        "13 valeur wrong-basis",
                        "14 denominateur wrong-basis",
                        "15 valeur implausible-value",
                        "16 lieu other-kind-of-school",
                        "17 statut contradictory-status",
                        "18 statut contradictory-status",
                        "19 statut contradictory-status",
                        "20 valeur empty-row",
                        "21 ventilation unreadable-cell");
        assertThat(sql.sql("select count(*) from indicators.series where period in ('2017-2018', 'session-2017')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLineThatRepeatsAnotherIsReported() {
        ImportRun run = files.write("observations", DAY, HEADER + """
                eleves-college;%1$s;;2016-2017;;;;500;;
                eleves-college;etablissement-%1$s;;2016-2017;;;;501;;
                """.formatted(UAI));

        assertThat(problems(run)).containsExactly("3  repeated-measure");
        assertThat(figure(school(UAI), "eleves-college", "2016-2017")).isEqualTo("known 500 base 500");
    }

    /** Where nothing is known of any of its series, it is copied straight to where it stays; the second time it is compared. */
    @Test
    void aLongFileIsLoadedAsAShortOne() {
        String lines = IntStream.range(0, GROUPS)
                        .mapToObj(group ->
                                """
                                eleves-college;%1$s;;2003-2004;groupe=g%3$d;;;1;;
                                eleves-college;%2$s;;2003-2004;groupe=g%3$d;%4$s;;%5$s;;
                                """.formatted(UAI, OTHER, group, group == 7 ? "masqué" : "", group == 7 ? "" : "1"))
                        .collect(Collectors.joining())
                + """
                eleves-college;%1$s;;2003-2004;;;;500;;
                eleves-college;%2$s;;2003-2004;;;;300;;
                eleves-college;etablissement-%1$s;;2003-2004;;;;501;;
                eleves-college;%1$s;;2002-2003;;;;12,5;;
                """.formatted(UAI, OTHER);
        ImportRun first = files.write("observations", DAY, HEADER + lines);
        List<String> sums = sums();
        ImportRun second = files.write("observations", DAY, HEADER + lines);

        for (ImportRun run : List.of(first, second)) {
            assertThat(run.state()).isEqualTo(RunState.LOADED);
            assertThat(problems(run))
                    .containsExactly((2 * GROUPS + 4) + "  repeated-measure", (2 * GROUPS + 5) + " valeur wrong-basis");
        }
        assertThat(number(first, "added")).isEqualTo(2 * GROUPS + 2);
        assertThat(number(second, "unchanged")).isEqualTo(2 * GROUPS + 2);
        assertThat(figure(school(UAI), "eleves-college", "2003-2004")).isEqualTo("known 500 base 500");
        for (String place : List.of("commune-18033", "epci-241800507", "departement-18", "academie-18", "pays-FR")) {
            assertThat(figure(place, "eleves-college", "2003-2004")).as(place).isEqualTo("known 800 base 800");
        }
        assertThat(sums()).isEqualTo(sums).hasSizeGreaterThan(5 * GROUPS);
        assertThat(sql.sql("select count(*) from indicators.series where period = '2002-2003'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> sums() {
        return sql.sql("""
                        select r::text from indicators.roll_up r join indicators.series s on s.id = r.series
                        where s.period = '2003-2004' order by 1""").query((row, _) -> row.getString(1)).list();
    }

    private int number(ImportRun run, String kind) {
        return sql.sql("select number from imports.change_count where run_id = ? and kind = ?")
                .params(run.id(), kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void schoolsOfPartsThatAreNotLoadedArePassedOver() {
        ImportRun run = files.write("observations", DAY, HEADER + """
                eleves-college;%s;;2015-2016;;;;500;;
                eleves-college;%s;;2015-2016;;;;500;;
                """.formatted(UAI, SmallCountry.uai(590001)));

        assertThat(problems(run)).isEmpty();
        assertThat(sql.sql("select number from imports.change_count where run_id = ? and kind = 'out-of-scope'")
                        .param(run.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCorrectionShowsInEveryPlaceAndKeepsTheFormerVersion() {
        load("observations", """
                eleves-college;%s;;2014-2015;;;;500;;
                eleves-college;%s;;2014-2015;;;;300;;
                """.formatted(UAI, OTHER));
        load("observations", "eleves-college;%s;;2014-2015;;;;450;;%n".formatted(UAI));

        for (String place : List.of("commune-18033", "epci-241800507", "departement-18", "academie-18", "pays-FR")) {
            assertThat(figure(place, "eleves-college", "2014-2015")).as(place).isEqualTo("known 750 base 750");
        }
        assertThat(sql.sql("""
                        select o.value from indicators.observation o join indicators.series s on s.id = o.series
                        join indicators.subject j on j.key = o.subject
                        where s.period = '2014-2015' and j.place_id = ? order by o.known_from""").param(school(UAI)).query(BigDecimal.class).list())
                .containsExactly(new BigDecimal("500"), new BigDecimal("450"));
    }

    @Test
    void aFailedPublicationCheckIsToldInTheReport() {
        ImportRun run = files.write("observations", DAY, HEADER + """
                accompagnements-numeriques;18;departement;2011-05;;;;80549;;
                accompagnements-numeriques;18;departement;2011-06;;;;79166;;
                """);

        assertThat(problems(run)).contains("0  falling-total");
        assertThat(sql.sql(
                                "select value, expected from imports.problem where run_id = ? and value like '%departement-18%'")
                        .param(run.id())
                        .query((row, number) -> row.getString(1) + " / " + row.getString(2))
                        .list())
                .singleElement()
                .asString()
                .contains("2011-06", "79\u202f166", "80\u202f549");
        assertThat(figure("departement-18", "accompagnements-numeriques", "2011-06"))
                .isEqualTo("withheld check-failed");
    }

    @Test
    void aWholeFileWithdrawsWhatItNoLongerHas() {
        load("observations-completes", """
                eleves-college;%s;;2013-2014;;;;500;;
                eleves-college;%s;;2013-2014;;;;300;;
                """.formatted(UAI, OTHER));
        load("observations-completes", "eleves-college;%s;;2013-2014;;;;500;;%n".formatted(UAI));

        assertThat(figure(school(OTHER), "eleves-college", "2013-2014")).isEqualTo("missing withdrawn");
        assertThat(figure("departement-18", "eleves-college", "2013-2014")).isEqualTo("known 500 base 500");
    }

    @Test
    void aWholeFileOfWhichALineIsRejectedWithdrawsNothing() {
        load("observations-completes", """
                eleves-college;%s;;2012-2013;;;;500;;
                eleves-college;%s;;2012-2013;;;;300;;
                """.formatted(UAI, OTHER));
        load("observations-completes", """
                eleves-college;%s;;2012-2013;;;;510;;
                eleves-college;%s;;2012-2013;;;;trois cents;;
                """.formatted(UAI, OTHER));

        assertThat(figure("departement-18", "eleves-college", "2012-2013")).isEqualTo("known 810 base 810");
    }

    @Test
    void aLineWrittenAgainstAnotherVersionIsRejectedAndTheOthersAreLoaded() {
        seeing("eleves-college;%s;2011-2012;500;jamais".formatted(UAI));
        String seen = knownSince(UAI, "2011-2012");
        seeing("eleves-college;%s;2011-2012;510;%s".formatted(UAI, seen));

        ImportRun run = seeing("""
                eleves-college;%s;2011-2012;520;%s
                eleves-college;%s;2011-2012;300;jamais""".formatted(UAI, seen, OTHER));

        assertThat(problems(run)).containsExactly("2 connu_depuis changed-meanwhile");
        assertThat(figure(school(UAI), "eleves-college", "2011-2012")).isEqualTo("known 510 base 510");
        assertThat(figure(school(OTHER), "eleves-college", "2011-2012")).isEqualTo("known 300 base 300");
    }

    /** So that a corrected file can be loaded again whole. */
    @Test
    void aLineThatSaysWhatIsKnownIsNoConflict() {
        seeing("eleves-college;%s;2010-2011;500;jamais".formatted(UAI));

        ImportRun run = seeing("eleves-college;%s;2010-2011;500;jamais".formatted(UAI));

        assertThat(run.state()).isEqualTo(RunState.LOADED);
        assertThat(problems(run)).isEmpty();
    }

    @Test
    void aVersionThatIsNoInstantIsToldSo() {
        assertThat(problems(seeing("eleves-college;%s;2009-2010;500;hier".formatted(UAI))))
                .containsExactly("2 connu_depuis unreadable-cell");
    }

    private ImportRun seeing(String lines) {
        return files.write("observations", DAY, "indicateur;lieu;periode;valeur;connu_depuis\n" + lines);
    }

    private String knownSince(String uai, String period) {
        return sql.sql("""
                        select o.known_from from indicators.observation o join indicators.series s on s.id = o.series
                        join indicators.subject j on j.key = o.subject
                        where j.place_id = ? and s.period = ? and o.known_until = 'infinity'""")
                .params(school(uai), period)
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .toString();
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private void load(String kind, String lines) {
        assertThat(files.write(kind, DAY, HEADER + lines).state()).isEqualTo(RunState.LOADED);
    }

    private static String school(String uai) {
        return SmallCountry.id(uai);
    }

    private List<String> problems(ImportRun run) {
        return sql.sql("select line, column_name, code from imports.problem where run_id = ? order by line, position")
                .param(run.id())
                .query((row, number) -> row.getInt(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private String figure(String place, String indicator, String period) {
        return sql.sql("""
                        select f.status, f.reason, f.value, f.base from indicators.figure f
                        join indicators.series s on s.id = f.series join indicators.subject j on j.key = f.subject
                        where j.place_id = ? and s.indicator = ? and s.period = ? and s.breakdown = ''""")
                .params(place, indicator, period)
                .query((row, number) -> row.getString("reason") == null
                        ? "known %s base %s"
                                .formatted(plain(row.getBigDecimal("value")), plain(row.getBigDecimal("base")))
                        : row.getString("status") + " " + row.getString("reason"))
                .single();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
