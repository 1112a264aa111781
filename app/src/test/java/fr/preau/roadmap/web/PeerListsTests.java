package fr.preau.roadmap.web;

import static fr.preau.people.AsOperator.asOperator;
import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The objective of a school beside the schools that resemble it: two of about its size and index, one that is far richer. */
@PreauTest
@Import(SmallCountry.class)
@Transactional
class PeerListsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 17);

    @Autowired
    SmallCountry country;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester browser;

    @Test
    void aSchoolIsSetBesideThoseThatResembleIt() {
        String own = SmallCountry.uai(180001);
        String alike = SmallCountry.uai(180002);
        String unread = SmallCountry.uai(180003);
        String rich = SmallCountry.uai(180004);
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-18015 departement-18
                %s COLLEGE PUBLIC | commune-18015 departement-18
                %s COLLEGE PUBLIC | commune-18033 departement-18
                """.formatted(own, alike, unread, rich));
        sql.sql("update territory.place set population = 5000 where kind = 'commune'")
                .update();
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.write("ips-colleges", DAY, """
                uai;rentree_scolaire;effectifs;ips;ecart_type_de_l_ips
                %s;2024-2025;300;100;30
                %s;2024-2025;310;103;30
                %s;2024-2025;290;98;30
                %s;2024-2025;300;140;30
                """.formatted(own, alike, unread, rich));
        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                eleves-college;etablissement-%1$s;2024-2025;300
                eleves-college;etablissement-%2$s;2024-2025;310
                eleves-college;etablissement-%3$s;2024-2025;290
                eleves-college;etablissement-%4$s;2024-2025;300
                """.formatted(own, alike, unread, rich));
        assertThat(files.write("feuille-de-route", DAY, """
                ligne;numero;intitule;debut;fin;indicateur;lieu;echeance;condition;valeur;reference
                feuille-de-route;essai;Essai;2024-01-01;2027-12-31;;departement-18;;;;
                ambition;1;Première;;;;;;;;
                cible;1.1;Cible;;;;;;;;
                champ;1.1.CO1;Champ;;;;;;;;
                indicateur;1.1.CO1;;;;ips-college;;;;;
                objectif;1.1.CO1;;;;ips-college;etablissement-%s;2026-2027;au-moins;105;
                objectif;1.1.CO1;;;;ips-college;etablissement-%s;2026-2027;au-moins;101;
                """.formatted(own, alike))
                        .state())
                .isEqualTo(RunState.LOADED);

        Document page = trajectory("105");
        assertThat(text(page.expectFirst("section#semblables")))
                .contains(
                        "2 établissements semblables : même type, IPS à ± 5 points et effectif à ± 30 %",
                        "3 lieux sur 3, ce lieu compris, ont une valeur");
        assertThat(page.select("section#semblables tbody tr")).hasSize(3);
        assertThat(text(page.expectFirst("section#semblables tbody tr:contains(103)")))
                .contains("+3", "au moins 101", "+2");
        assertThat(text(page.expectFirst("section#semblables tbody tr:contains(ce lieu)")))
                .contains("100", "au moins 105", "−5");
        assertThat(page.select("section#voisins tbody tr")).hasSize(2);

        List<String> lines = taken(page.expectFirst("a[href$=comparaison.csv]").attr("href"))
                .lines()
                .toList();
        assertThat(lines).hasSize(1 + 2 + 3);
        assertThat(lines.getFirst()).startsWith("parmi,regle,nom,indicateur,").endsWith(",objectif,echeance,ecart");
        assertThat(lines.getLast())
                .startsWith("À côté des lieux comparables,")
                .contains("IPS à ±\u00a05 points", ",ips-college,");
        assertThat(lines)
                .filteredOn(line -> line.contains("etablissement-" + alike + ",2024-2025"))
                .allSatisfy(
                        line -> assertThat(line).contains(",103,").endsWith(",au moins 101\u00a0points,2026-2027,2"));
        assertThat(lines)
                .filteredOn(line -> line.contains("etablissement-" + own + ",2024-2025"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith(",au moins 105\u00a0points,2026-2027,-5"));
    }

    private String taken(String address) {
        return new String(
                browser.get()
                        .uri(address)
                        .with(asOperator())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private Document trajectory(String aim) {
        String field = "/feuilles-de-route/essai/champs/1.1.CO1";
        return page(page(field).expectFirst("a:contains(au moins " + aim + ")").attr("href"));
    }

    private Document page(String address) {
        return Jsoup.parse(taken(address));
    }

    private static String text(Element part) {
        return part.text().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
