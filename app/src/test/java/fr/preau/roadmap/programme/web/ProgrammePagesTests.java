package fr.preau.roadmap.programme.web;

import static fr.preau.people.AsOperator.asOperator;
import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.diagnosis.DecisionPanel;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.roadmap.programme.ConventionCode;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Role;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The shipped convention, from its file to its pages. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammePagesTests {

    private static final String EXAMPLE = "/programmes/exemple";
    /** Of the file of wrong lines. */
    private static final int COLUMNS = 23;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    Conventions conventions;

    @Autowired
    DecisionPanel decisionPanel;

    private TerritoryFiles files;
    private UUID pilot;
    private UUID pilotElsewhere;

    @BeforeAll
    void places(@Autowired Imports imports, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadPlaces();
        pilot = TestPeople.open(accounts, links, "omar", TestRights.of(Role.PILOT, "departement-18"));
        pilotElsewhere = TestPeople.open(accounts, links, "ines", TestRights.of(Role.PILOT, "departement-31"));
    }

    @BeforeEach
    void loadAndPublish() {
        String next = post("/programmes/charger.exemple", asOperator()).getRedirectedUrl();
        assertThat(next)
                .as(() -> "the report says: "
                        + text(String.valueOf(next), asOperator()).replaceAll("<[^>]*>|\\s+", " "))
                .isEqualTo(EXAMPLE);
        conventions.publish(example(), true);
    }

    @Test
    void anybodyReadsThatItsAmountsAreInvented() {
        Document page = page(EXAMPLE, null);
        assertThat(page.text()).contains("Exemple inventé", "Cher (département)", "2 400 000 €");
        assertThat(text("/programmes", null)).contains("territoire numérique éducatif du Cher");
    }

    /** Of the 24 lines of the file, one has no planned amount; the 23 others make 2 395 000 €. */
    @Test
    void totalsSayWhatTheyLack() {
        Element total = page(EXAMPLE, null).expectFirst("tbody tr:has(:matchesOwn(^Total$))");
        assertThat(total.text()).contains("2 395 000 €", "total de 23 lignes sur 24");
        Element girls = page(EXAMPLE, null).expectFirst("tr:contains(Axe 5, Filles et numérique · fonctionnement)");
        assertThat(girls.text()).contains("inconnu", "pas de ligne");
        assertThat(page(EXAMPLE + "?etape=depense", null)
                        .expectFirst("tr:contains(Axe 6, Évènements et communication · fonctionnement)")
                        .text())
                .contains("34 180,90 €", "0 €", "total de 3 lignes sur 4");
    }

    @Test
    void sumsThatDoNotAgreeAreSaid() {
        Document page = page(EXAMPLE, null);
        assertThat(page.expectFirst("tr:contains(Montant signé, et lignes)").text())
                .contains("Il manque 5 000 €", "Des montants sont inconnus");
        assertThat(page.expectFirst("tr:contains(argent que les partenaires)").text())
                .contains("2 100 000 €", "total de 3 lignes sur 4", "Il manque 295 000 €");
    }

    @Test
    void aLineIsAddedChangedAndTakenAway() {
        String form = EXAMPLE + "/nouvelle-ligne";
        MockHttpServletResponse wrong = post(
                form + "?axe=formation&annee=2031&nature=investissement&montant-prevu=beaucoup&source-engage=nulle",
                as(pilot));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(words(wrong))
                .contains(
                        "beaucoup",
                        "nulle",
                        "une année de la convention",
                        "Écrivez un montant",
                        "Écrivez le montant, ou")
                .contains("Dites d’où vient ce montant");
        assertThat(post(
                                form + "?axe=formation&annee=2023&nature=fonctionnement&montant-prevu=1&source-prevu=x"
                                        + "&date-prevu=2026-01-01",
                                as(pilot))
                        .getStatus())
                .isEqualTo(422);

        post(
                form + "?axe=formation&annee=2023&nature=investissement&montant-prevu=1 500,50&source-prevu=avenant"
                        + "&date-prevu=2026-01-01",
                as(pilot));
        String line = EXAMPLE + "/budget/formation.2023.investissement";
        assertThat(text(EXAMPLE, null)).contains("1 500,50 €", "avenant, au 1er janvier 2026");
        assertThat(page(line, as(pilot)).expectFirst("#montant-prevu").attr("value"))
                .isEqualTo("1500,5");

        post(line + "?montant-prevu=&montant-engage=0&source-engage=comptes&date-engage=2026-02-01", as(pilot));
        Element changed = page(EXAMPLE, null).expectFirst("tr:contains(Axe 2, Formation, 2023, investissement)");
        assertThat(changed.text()).contains("inconnu", "0 €", "comptes");
        assertThat(page(EXAMPLE, as(pilot)).text()).contains("omar Prévu 1 500,50 €");

        post(line + "/retrait", as(pilot));
        assertThat(text(EXAMPLE, null)).doesNotContain("Formation, 2023, investissement");
    }

    @Test
    void partnersAndWhatTheyCommitAreWritten() {
        assertThat(words(post(EXAMPLE + "/nouveau-partenaire?code=Deux Mots&intitule=", as(pilot))))
                .contains("un code en minuscules", "Écrivez ce que c’est");
        post(EXAMPLE + "/nouveau-partenaire?code=ligue&intitule=Ligue de l’enseignement&role=Parentalité", as(pilot));
        String added = EXAMPLE + "/partenaires/ligue/nouvel-engagement";
        String commitments = EXAMPLE + "/partenaires/ligue/engagements";
        assertThat(words(post(added + "?apport=personnel&intitule=médiateurs&montant=12", as(pilot))))
                .contains("des équivalents temps plein pour du personnel");
        post(added + "?apport=personnel&intitule=médiateurs&etp=0,5&source=lettre", as(pilot));
        assertThat(page(EXAMPLE, null).expectFirst("tr:contains(médiateurs)").text())
                .contains("Ligue de l’enseignement", "0,5 ETP", "lettre");
        post(commitments + "/1?apport=argent&intitule=subvention&montant=1000", as(pilot));
        assertThat(page(EXAMPLE, null).expectFirst("tr:contains(subvention)").text())
                .contains("1 000 €", "sans source");
        assertThat(get(commitments + "/2", as(pilot)).getStatus()).isEqualTo(404);
        post(commitments + "/1/retrait", as(pilot));
        assertThat(page(EXAMPLE, null).expectFirst("tr:contains(Ligue)").text()).contains("aucun engagement connu");
        post(EXAMPLE + "/partenaires/ligue/retrait", as(pilot));
        assertThat(page(EXAMPLE, null).select("tr:contains(Ligue de l)")).isEmpty();
    }

    @Test
    void itsFileIsReadInAgainAndChangesNothing() {
        ProgrammeConvention before = example();
        String file = new String(get(EXAMPLE + "/programme.csv", null).getContentAsByteArray(), StandardCharsets.UTF_8);
        ImportRun again = files.write("programme", DAY, file);
        assertThat(again.state()).isEqualTo(RunState.LOADED);
        assertThat(problems(again)).isEmpty();
        assertThat(example()).isEqualTo(before);

        files.write("programme", DAY, file.replace("350000.00", "350000.01"));
        assertThat(example()).isNotEqualTo(before);
        assertThat(example().published()).isTrue();
        assertThat(text(EXAMPLE, null)).contains("350 000,01 €");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            convention;autre;Deux;departement-18;2026-01-01;2026-12-31;;;;;;;;      | not-one-convention
            partenaire;Deux Mots;Deux;;;;;;;;;;;                                    | wrong-code
            partenaire;canope;Encore;;;;;;;;;;;                                     | code-twice
            engagement;personne;Don;;;;argent;;;;;12;;                              | nothing-to-belong-to
            engagement;canope;Gens;;;;personnel;;;;;12;;                            | other-unit
            engagement;canope;Gens;;;;argent;;;;;;2;                                | other-unit
            engagement;canope;Gens;;;;personnel;;;;;;-2;                            | negative
            engagement;canope;Don;;;;argent;;;;;1,234;;                             | unreadable-cell
            budget;;;;;;;formation;2031;fonctionnement;prevu;1;;                    | outside-the-convention
            budget;;;;;;;formation;2026;fonctionnement;prevu;1;;                    | amount-twice
            budget;;;;;;;formation;2026;fonctionnement;reve;1;;                     | unreadable-cell
            budget;;;;;;;formation;2026;investissement;prevu;1;;                    | empty-cell
            action;radio;Radio;;2026-03-01;2026-02-01;;formation                    | ends-before-it-begins
            action;radio;Radio;;;;;                                                 | empty-cell
            action;radio;Radio;;;;;formation;;;;;;;;loin                            | unknown-state
            action;radio;Radio;;;;;formation;;;;;;;;;radio                          | circle
            action;radio;Radio;;;;;formation;;;;;;;;;lune                           | unknown-action
            action;radio;Radio;;;;;formation;;;;;;;;;;commune-18999                 | unknown-place
            action;radio;Radio;;;;;formation;;;;;;;;;;;;;;;licorne          | unknown-sheet
            besoin;radio                                                            | nothing-to-belong-to
            besoin;club;;;;;;;;;;;;;;;;;00000000-0000-7000-8000-000000000009        | unknown-decision
            resultat;club;;;;;;;;;;;;;;;;;;lune                                     | unknown-indicator
            resultat;club;;;;;;;;;;;;;;;;;;fibre;lune;1.1.CO1                       | unknown-field
            resultat;club;;;;;;;;;;;;;;;;;;acces-filles-nsi                         | said-twice
            """)
    void eachWrongLineSaysWhy(String line, String problem) {
        ImportRun run =
                files.write("programme", DAY, """
                ligne;numero;intitule;lieu;debut;fin;apport;axe;annee;nature;etape;montant;etp;source;date;etat;apres;lieux;decision;indicateur;feuille_de_route;champ;fiche
                convention;essai;Essai;departement-18;2026-01-01;2026-12-31;;;;;;;;;;;;;;;;;
                partenaire;canope;Canopé;;;;;;;;;;;;;;;;;;;;
                budget;;;;;;;formation;2026;fonctionnement;prevu;5;;essai;2026-01-01;;;;;;;;
                action;club;Club;;;;;formation;;;;;;;;;;;;;;;
                resultat;club;;;;;;;;;;;;;;;;;;acces-filles-nsi;;;
                """ + line + ";".repeat(COLUMNS - line.split(";", -1).length) + "\n");
        assertThat(problems(run)).contains("7 " + problem);
    }

    @Test
    void aFileWithoutItsFirstLineIsRefused() {
        ImportRun run = files.write("programme", DAY, """
                ligne;numero;intitule
                partenaire;canope;Canopé
                """);
        assertThat(run.state()).isEqualTo(RunState.REFUSED);
    }

    @Test
    void aDraftIsReadByThoseWhoKeepItAlone() {
        post(EXAMPLE + "/publication?publiee=non", as(pilot));
        assertThat(get(EXAMPLE, null).getStatus()).isEqualTo(404);
        assertThat(get(EXAMPLE, as(pilotElsewhere)).getStatus()).isEqualTo(404);
        assertThat(get(EXAMPLE + "/programme.csv", null).getStatus()).isEqualTo(404);
        assertThat(text("/programmes", null)).doesNotContain("éducatif du Cher");
        assertThat(page(EXAMPLE, as(pilot)).text()).contains("omar Publiée → Brouillon");
    }

    @Test
    void anActionIsWrittenAndWalkedFromItsNeedToItsResult() {
        UUID decision = freeze("Priorités 2026 du Cher");
        String form = EXAMPLE + "/nouvelle-action";
        assertThat(words(post(
                        form + "?code=Mon Action&axe=lune&lieu-cherche=xqzjkw&etat=en-cours&debut=demain&montant=x",
                        as(pilot))))
                .contains("un code en minuscules", "Écrivez ce que c’est", "Choisissez dans la liste")
                .contains("xqzjkw", "Aucun lieu ne porte ces mots", "demain", "Écrivez une date");
        post(
                form + "?code=webradio&intitule=Webradio&axe=parentalite-inclusion&lieux=commune-18033&publics=eleves"
                        + "&publics=familles&etat=preparee&pilote=DRANE&debut=2024-01-08&fin=2024-06-30&montant=1 200,50",
                as(pilot));
        String action = EXAMPLE + "/actions/webradio";
        assertThat(page(action, null).text())
                .contains("Axe 4, Parentalité et inclusion", "Bourges (commune)", "élèves, familles", "1 200,50 €")
                .contains("préparée, en retard", "Aucun besoin");

        post(action + "/besoins?decision=" + decision, as(pilot));
        post(action + "/besoins?decision=" + UUID.randomUUID(), as(pilot));
        post(action + "/resultats?resultat=acces-filles-nsi", as(pilot));
        post(action + "/resultats?resultat=lune", as(pilot));
        Document shown = page(action, null);
        assertThat(shown.select("a[href$=/decisions/" + decision + "]").text()).isEqualTo("Priorités 2026 du Cher");
        assertThat(shown.select("a[href=/indicateurs/acces-filles-nsi]")).hasSize(1);
        Element step = page(EXAMPLE, null).expectFirst("tr:contains(Priorités 2026)");
        assertThat(step.select("a")).hasSize(3);

        post(action + "/modification?intitule=Radio&axe=formation&etat=terminee&lieux=", as(pilot));
        assertThat(page(action, null).text()).contains("tout le territoire", "terminée", "Priorités 2026 du Cher");
        post(action + "/besoins/retrait?decision=" + decision, as(pilot));
        post(action + "/resultats/retrait?resultat=acces-filles-nsi", as(pilot));
        assertThat(page(action, null).text()).contains("Aucun besoin", "Aucun indicateur");
        post(action + "/retrait", as(pilot));
        assertThat(get(action, null).getStatus()).isEqualTo(404);
    }

    @Test
    void theChainIsWalkedBothWays() {
        UUID decision = freeze("Priorités à parcourir");
        files.write("feuille-de-route", DAY, """
                ligne;numero;intitule;debut;fin;indicateur;lieu;echeance;condition;valeur;reference
                feuille-de-route;chaine;Feuille du Cher;2026-01-01;2028-12-31;;departement-18;;;;
                ambition;1;Première;;;;;;;;
                cible;1.1;Cible;;;;;;;;
                champ;1.1.CO1;Filles et informatique;;;;;;;;
                indicateur;1.1.CO1;;;;accompagnements-numeriques;;;;;
                objectif;1.1.CO1;;;;accompagnements-numeriques;departement-18;2027-06;au-moins;4000;
                """);
        String action = EXAMPLE + "/actions/deviens-ingenieure";
        post(action + "/besoins?decision=" + decision, as(pilot));
        post(action + "/resultats?resultat=accompagnements-numeriques chaine 1.1.CO1", as(pilot));

        Element result = page(action, as(pilot)).expectFirst("section:has(#resultats)");
        assertThat(result.text()).contains("Cher : pas encore de relevé", "Visé : au moins 4 000", "Sans relevé");
        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                accompagnements-numeriques;departement-18;2026-06;1200
                """);
        result = page(action, as(pilot)).expectFirst("section:has(#resultats)");
        assertThat(result.text()).contains("Dernier relevé, Cher", "1 200", "juin 2026", "Visé : au moins 4 000");
        assertThat(page(action, null).expectFirst("section:has(#resultats)").text())
                .as("its roadmap is not published")
                .contains("Aucune feuille de route ne vise de valeur ici")
                .doesNotContain("au moins 4 000");

        assertThat(page("/feuilles-de-route/chaine/champs/1.1.CO1", as(pilot))
                        .expectFirst("#actions")
                        .text())
                .contains("Deviens ingénieur(e)", "Exemple inventé");
        Document indicator = page("/indicateurs/accompagnements-numeriques", as(pilot));
        assertThat(indicator.expectFirst("#objectifs").text())
                .contains("Cher (département)", "au moins 4 000", "Filles et informatique");
        assertThat(indicator.expectFirst("#actions").text()).contains("Deviens ingénieur(e)");
        assertThat(page("/indicateurs/accompagnements-numeriques", null).select("#objectifs"))
                .isEmpty();
        assertThat(decisionPanel.panelFor(decision)).isPresent();
        assertThat(decisionPanel.panelFor(UUID.randomUUID())).isEmpty();
        conventions.publish(example(), false);
        assertThat(page("/indicateurs/accompagnements-numeriques", null).select("#actions"))
                .isEmpty();
        assertThat(decisionPanel.panelFor(decision)).as("to anybody").isEmpty();
    }

    @Test
    void placesOfAnActionAreFoundByTheirNames() {
        String form = EXAMPLE + "/nouvelle-action";
        String typed = "?code=visite&intitule=Visites&axe=formation&etat=envisagee";
        Document searched =
                Jsoup.parse(words(post(form + typed + "&lieu-cherche=Saint-Amand&chercher-lieu=oui", as(pilot))));
        assertThat(searched.expectFirst("#intitule").attr("value")).isEqualTo("Visites");
        assertThat(searched.select(".field-error, .error")).isEmpty();
        assertThat(searched.text()).contains("Saint-Amand-Montrond");
        assertThat(searched.select("input[name=lieux][checked]").eachAttr("value"))
                .as("the one place that is meant")
                .containsExactly("commune-18197");
        assertThat(example().findAction("visite")).as("a search writes nothing").isEmpty();

        MockHttpServletResponse unanswered = post(form + typed + "&lieu-cherche=Saint", as(pilot));
        assertThat(unanswered.getStatus()).isEqualTo(422);
        assertThat(words(unanswered)).contains("Choisissez le lieu plus haut");
        assertThat(Jsoup.parse(words(unanswered)).select("input[name=lieux]")).hasSizeGreaterThan(1);

        post(form + typed + "&lieu-cherche=Saint-Amand&lieux=commune-18197&lieux=commune-99999", as(pilot));
        assertThat(example().findAction("visite").orElseThrow().reach().places().stream()
                        .map(Object::toString))
                .containsExactly("commune-18197");
        post(
                EXAMPLE + "/actions/visite/modification" + typed + "&lieux=commune-18197&lieu-cherche=commune-18033",
                as(pilot));
        assertThat(example().findAction("visite").orElseThrow().reach().places().stream()
                        .map(Object::toString))
                .containsExactly("commune-18197", "commune-18033");
        assertThat(page(EXAMPLE + "/actions/visite/modification", as(pilot))
                        .select("input[name=lieux][checked]")
                        .eachAttr("value"))
                .containsExactly("commune-18197", "commune-18033");
    }

    @Test
    void aConventionIsBegunAndChangedByForms() {
        String form = "/programmes/nouvelle.convention";
        assertThat(page("/programmes", as(pilot)).select("a[href=" + form + "]"))
                .hasSize(1);
        assertThat(page("/programmes", null).select("a[href=" + form + "]")).isEmpty();
        MockHttpServletResponse wrong = post(
                form
                        + "?intitule=&reference=Cher 2026&lieu-cherche=xqzjkw&debut=demain&fin=2026-01-01&etat=lune&montant=beaucoup",
                as(pilot));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(words(wrong))
                .contains(
                        "Écrivez l’intitulé",
                        "Cher 2026",
                        "Écrivez des mots en minuscules",
                        "xqzjkw",
                        "Aucun lieu ne porte ces mots",
                        "demain",
                        "Écrivez une date entre 2000 et 2199",
                        "Choisissez dans la liste",
                        "beaucoup",
                        "Écrivez un montant");
        String typed =
                "?intitule=Programme du Cher&debut=2026-09-01&fin=2029-08-31&etat=projet&source=Conseil du 1er juin";
        String known = typed + "&reference=cher-2026&lieux=departement-18";
        assertThat(post(form + typed + "&reference=cher-2026", as(pilot)).getStatus())
                .isEqualTo(422);
        assertThat(words(post(form + known.replace("2029-08-31", "2026-01-01"), as(pilot))))
                .contains("Le dernier jour suit le premier", "Programme du Cher");
        assertThat(words(post(form + typed + "&reference=exemple&lieux=departement-18", as(pilot))))
                .contains("Une autre convention a déjà cette référence");
        assertThat(words(post(form + known, as(pilotElsewhere)))).contains("Vous ne tenez pas les programmes");
        assertThat(conventions.find(new ConventionCode("cher-2026"))).isEmpty();

        assertThat(post(form + known, as(pilot)).getRedirectedUrl()).isEqualTo("/programmes/cher-2026");
        assertThat(get("/programmes/cher-2026", null).getStatus())
                .as("until it is published")
                .isEqualTo(404);
        String begun = "/programmes/cher-2026";
        post(begun + "/nouvelle-ligne?axe=formation&annee=2028&nature=fonctionnement", as(pilot));
        assertThat(words(post(begun + "/modification" + typed.replace("2029-08-31", "2027-08-31"), as(pilot))))
                .contains("Le budget a des lignes hors de ces dates (2028)");
        assertThat(words(post(begun + "/modification" + typed.replace("2029-08-31", "2026-08-01"), as(pilot))))
                .contains("Le dernier jour suit le premier");
        assertThat(post(begun + "/modification" + typed, as(pilotElsewhere)).getStatus())
                .isEqualTo(404);
        post(begun + "/modification" + typed.replace("projet", "signee") + "&montant=1 200 000", as(pilot));
        Document page = page(begun, as(pilot));
        assertThat(page.text())
                .contains("1 200 000 €", "Signée", "Conseil du 1er juin", "du 1er septembre 2026 au 31 août 2029")
                .contains("montant signé : inconnu", "montant signé : 1 200 000 €");
        assertThat(page.text()).contains("2028");
        sql.sql("delete from roadmap.convention where code = 'cher-2026'").update();
    }

    @Test
    void aConventionThatWasOnlyBegunIsGivenUpByWritingItsReference() {
        post(
                "/programmes/nouvelle.convention?intitule=Essai&debut=2026-09-01&fin=2029-08-31&etat=projet&source=Moi"
                        + "&reference=cher-essai&lieux=departement-18",
                as(pilot));
        String convention = "/programmes/cher-essai";
        String removal = convention + "/suppression";
        post(convention + "/nouvelle-ligne?axe=formation&annee=2028&nature=fonctionnement", as(pilot));
        assertThat(page(convention, as(pilot)).select("a[href=" + removal + "]"))
                .hasSize(1);
        assertThat(page(removal, as(pilot)).text()).contains("lignes de budget (1)", "actions (0)");
        MockHttpServletResponse refused = post(removal + "?reference=cher", as(pilot));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused)).contains("Écrivez la référence de la convention, exactement.");
        assertThat(post(removal + "?reference=cher-essai", as(pilotElsewhere)).getStatus())
                .isEqualTo(404);
        assertThat(conventions.find(new ConventionCode("cher-essai"))).isPresent();

        assertThat(post(removal + "?reference=cher-essai", as(pilot)).getRedirectedUrl())
                .isEqualTo("/programmes");
        assertThat(conventions.find(new ConventionCode("cher-essai"))).isEmpty();
        assertThat(sql.sql("select count(*) from roadmap.budget_line where convention = 'cher-essai'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aConventionThatWasShownIsNotGivenUp() {
        assertThat(example().published()).isTrue();
        assertThat(page(EXAMPLE, as(pilot)).select("a[href=" + EXAMPLE + "/suppression]"))
                .isEmpty();
        assertThat(post(EXAMPLE + "/suppression?reference=exemple", as(pilot)).getStatus())
                .isEqualTo(404);
        assertThat(example().partners()).isNotEmpty();
    }

    @Test
    void actionsDoNotWaitForEachOtherInACircle() {
        String first = EXAMPLE + "/actions/socle-numerique/modification";
        MockHttpServletResponse refused =
                post(first + "?intitule=Socle&axe=formation&etat=en-cours&apres=robotique", as(pilot));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused))
                .contains("Ces actions s’attendraient en rond")
                .contains("établissements → Codage et robotique en classe → Équipement socle");
        assertThat(page(EXAMPLE + "/actions/robotique", null).text())
                .contains("Équipement socle des écoles et établissements, Former aux équipements");
    }

    @Test
    void thePageOfAPlaceShowsWhatIsDoneThere() {
        assertThat(page("/lieux/departement-18", null).expectFirst("#programme").text())
                .contains("Camion parentalité", "Exemple inventé")
                .doesNotContain("e-cyclisme");
        assertThat(page("/lieux/commune-18033", null).expectFirst("#programme").text())
                .contains("e-cyclisme", "Camion parentalité");
        conventions.publish(example(), false);
        assertThat(page("/lieux/departement-18", as(pilot)).select("#programme"))
                .isEmpty();
    }

    @Test
    void aSheetIsFoundReadAndCopied() {
        Document list = page("/fiches-action?q=langage&public=familles", null);
        assertThat(list.select("tbody a").eachText()).containsExactly("Webradio");
        assertThat(page("/fiches-action?axe=lune&niveau=x", null).text()).contains("35 fiches");
        assertThat(page("/fiches-action?q=licorne", null).text()).contains("Aucune fiche");
        Document sheet = page("/fiches-action/webradio", as(pilot));
        assertThat(sheet.text()).contains("le document ne le dit pas", "Dossier de presse");
        assertThat(get("/fiches-action/licorne", null).getStatus()).isEqualTo(404);
        assertThat(page("/fiches-action/webradio", as(pilotElsewhere)).select("form[action*=fiches]"))
                .isEmpty();

        String copy = sheet.expectFirst("form[action*=fiches]").attr("action");
        assertThat(post(copy, as(pilotElsewhere)).getStatus()).isEqualTo(403);
        assertThat(post(copy, as(pilot)).getRedirectedUrl()).isEqualTo(EXAMPLE + "/actions/webradio/modification");
        assertThat(post(copy, as(pilot)).getRedirectedUrl()).isEqualTo(EXAMPLE + "/actions/webradio-2/modification");
        assertThat(page(EXAMPLE + "/actions/webradio", null)
                        .select("a[href=/fiches-action/webradio]")
                        .text())
                .contains("Fiche action");
    }

    @Test
    void theCalendarDrawsActionsAndSaysWhatBlocks() {
        Document page = page(EXAMPLE + "/calendrier", null);
        assertThat(page.select("svg[role=img] rect")).hasSize(9);
        assertThat(page.select("svg[role=img] path[marker-end]")).hasSize(4);
        assertThat(page.select("svg[role=img] text").text())
                .contains("Codage et robotique en classe · en cours, en retard", "2022", "sept.");
        Element blocked = page.expectFirst("section:has(#bloque) tr:contains(e-cyclisme)");
        assertThat(blocked.text())
                .contains("Codage et robotique en classe (en cours, en retard)", "Former aux équipements")
                .contains("après le début prévu");
        assertThat(page.select("section:has(#calendrier) tbody tr")).hasSize(9);
        conventions.publish(example(), false);
        assertThat(get(EXAMPLE + "/calendrier", null).getStatus()).isEqualTo(404);
    }

    private UUID freeze(String title) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into diagnosis.priority_decision (id, frozen_at, decided_on, title, decider, unit_kind, place_id, place_name,
                            record, sha256)
                        values (:id, now(), '2026-01-05', :title, 'DSDEN', 'ecoles', 'departement-18', 'Cher', '{}',
                            encode(sha256(convert_to('{}', 'UTF8')), 'hex'))""").param("id", id).param("title", title).update();
        return id;
    }

    @Test
    void nobodyElseChangesIt() {
        for (String address : List.of("/publication", "/nouvelle-ligne", "/nouveau-partenaire")) {
            assertThat(post(EXAMPLE + address, as(pilotElsewhere)).getStatus())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(get(EXAMPLE + "/nouvelle-ligne", null).getStatus()).isIn(302, 303, 401, 403);
        assertThat(text(EXAMPLE, as(pilotElsewhere))).doesNotContain("Ajouter une ligne");
    }

    @Test
    void whatIsNowhereIsNotFound() {
        for (String address : List.of(
                "/programmes/aucun",
                "/programmes/A%20B",
                EXAMPLE + "/budget/lune.2023.x",
                EXAMPLE + "/partenaires/lune")) {
            assertThat(get(address, asOperator()).getStatus()).as(address).isEqualTo(404);
        }
    }

    private ProgrammeConvention example() {
        return conventions.find(new ConventionCode("exemple")).orElseThrow();
    }

    private List<String> problems(ImportRun run) {
        return sql.sql("select line || ' ' || code as told from imports.problem where run_id = :run order by line")
                .param("run", run.id())
                .query((row, _) -> row.getString("told"))
                .list();
    }

    private Document page(String address, @Nullable RequestPostProcessor who) {
        return Jsoup.parse(text(address, who));
    }

    private String text(String address, @Nullable RequestPostProcessor who) {
        return words(get(address, who));
    }

    private static String words(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ');
    }

    private MockHttpServletResponse get(String address, @Nullable RequestPostProcessor who) {
        var request = browser.get().uri(URI.create(address));
        return (who == null ? request : request.with(who)).exchange().getResponse();
    }

    private MockHttpServletResponse post(String address, RequestPostProcessor who) {
        return browser.post().uri(address).with(csrf()).with(who).exchange().getResponse();
    }
}
