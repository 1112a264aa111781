package fr.preau.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.preau.PreauTest;
import fr.preau.diagnosis.CollegesOfTheCher;
import fr.preau.diagnosis.Diagnoses;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.Groupings;
import fr.preau.diagnosis.selection.SelectionAnswer;
import fr.preau.diagnosis.selection.SelectionResult;
import fr.preau.diagnosis.selection.SelectionTerms;
import fr.preau.imports.Imports;
import fr.preau.ui.Alert;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Selections among the real collèges of the Cher, thirty of which have a rank. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionPagesTests {

    private static final String DESIGN =
            "unites=colleges&dans=departement-18&i=ips-college&s=bas&p=60&i=reussite-dnb&s=bas&p=40";
    private static final String PAGE = "/diagnostic/selection?" + DESIGN;
    private static final String TEN = PAGE + "&places=10";
    private static final String SMALL_TOWNS = "&groupe=habitants-0&borne=moins&nombre=4";

    @Autowired
    MockMvc browser;

    @Autowired
    DesignForms designs;

    @Autowired
    Diagnoses diagnoses;

    @BeforeAll
    void load(@Autowired Imports imports) {
        CollegesOfTheCher.load(imports);
    }

    @Test
    void theWorkshopLeadsToIt() throws Exception {
        Document workshop = read("/diagnostic/atelier?" + DESIGN);

        Document page = readAnswer(
                workshop.select("a:contains(Choisir sous contraintes)").attr("href"));

        assertThat(chosen(page)).hasSize(10).isEqualTo(ranked(workshop, 10));
        assertThat(page.select("#selection .alert").text()).contains("Démontré", "Ce sont les 10 premières");
    }

    @Test
    void aRuleIsObeyedAndItsPriceSaysWhoComesInAndWhoLeaves() throws Exception {
        Document page = readAnswer(TEN + "&groupe=chaque-epci&borne=plus&nombre=1" + SMALL_TOWNS);

        assertThat(chosen(page)).hasSize(10);
        assertThat(page.select("#selection table").getLast().select("tbody tr td:nth-child(4)").eachText().stream()
                        .map(text -> text.split(" · ")[0]))
                .doesNotHaveDuplicates();
        assertThat(conditions(page)).hasSize(2);
        assertThat(conditions(page).getFirst())
                .contains("Chaque intercommunalité\u202F: au plus 1", "points", "à la place de");
        assertThat(page.select("#selection .alert").text()).contains("les conditions coûtent ensemble");
    }

    @Test
    void aUnitIsFixedByItsCodeOrItsNameForAReason() throws Exception {
        Document page =
                readAnswer(TEN + "&fixe=0180570x&sort=toujours&motif=Engagement%20pris%20:%20100%25%20%26%20plus"
                        + "&fixe=COLLEGE%20EDOUARD%20VAILLANT&sort=jamais&motif=Fermeture");

        assertThat(chosen(page)).contains("0180570X").doesNotContain("0180037T");
        assertThat(conditions(page).toString()).contains("toujours retenue", "jamais retenue", "Engagement pris");
        assertThat(page.select("input[name=motif]").eachAttr("value"))
                .contains("Engagement pris : 100% & plus", "Fermeture");
    }

    @Test
    void whatAFormSendsIsShownAtAnAddressThatSaysTheSame() throws Exception {
        MvcResult sent = browser.perform(get(
                        URI.create(TEN + "&groupe=chaque-epci&borne=plus&nombre=30%20%25&groupe=&borne=moins&nombre="
                                + "&fixe=0180570X&sort=jamais&motif=Travaux%20%7B2026%7D%20%2B%20%C3%A9t%C3%A9"
                                + "&fixe=&sort=toujours&motif=")))
                .andExpect(status().isSeeOther())
                .andReturn();
        String address = String.valueOf(sent.getResponse().getRedirectedUrl());

        Document page = readAnswer(address);

        assertThat(address).contains("nombre=30%25").doesNotContain("groupe=&");
        assertThat(page.select("input[name=motif]").eachAttr("value")).contains("Travaux {2026} + été");
        assertThat(page.select("button[name=retirer]").eachAttr("value"))
                .containsExactly("plus chaque-epci", "etablissement-0180570X");
    }

    /** What was just typed beside it, and not sent yet, goes with the form. */
    @Test
    void whatIsTakenAwayTakesNothingElseWithIt() throws Exception {
        String form = PAGE + "&places=7&groupe=chaque-epci&borne=plus&nombre=2" + SMALL_TOWNS
                + "&groupe=&borne=moins&nombre=&fixe=0180570X&sort=jamais&motif=Travaux";

        String withoutRule = sent(form + "&retirer=plus%20chaque-epci");
        String withoutUnit =
                sent(form.replace("0180570X", "etablissement-0180570X") + "&retirer=etablissement-0180570X");
        String withoutNothing = sent(form + "&retirer=lune");

        assertThat(withoutRule)
                .contains("places=7", "groupe=habitants-0&borne=moins&nombre=4", "motif=Travaux")
                .doesNotContain("chaque-epci", "retirer");
        assertThat(withoutUnit)
                .contains("places=7", "groupe=chaque-epci", "nombre=2")
                .doesNotContain("Travaux");
        assertThat(withoutNothing).contains("chaque-epci", "habitants-0", "Travaux");
    }

    @Test
    void aConditionThatIsWrongCanBeTakenAway() throws Exception {
        assertThat(sent(TEN + "&groupe=chaque-epci&borne=plus&nombre=beaucoup&retirer=plus%20chaque-epci"))
                .doesNotContain("epci", "beaucoup");
    }

    private String sent(String address) throws Exception {
        return String.valueOf(browser.perform(get(URI.create(address)))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** Of the four collèges in priority education, one is in REP+. */
    @Test
    void repAndRepPlusAreApart() throws Exception {
        assertThat(read(PAGE).select("select[name=groupe] option").eachText())
                .contains("REP", "REP+", "REP et REP+, chacun", "Éducation prioritaire (REP ou REP+)");

        Document page = readAnswer(PAGE + "&places=3&groupe=reseau-prioritaire-rep&borne=plus&nombre=1"
                + "&groupe=reseau-prioritaire-rep-plus&borne=moins&nombre=1");

        assertThat(conditions(page).getFirst())
                .startsWith("REP\u202F: au plus 1")
                .contains("sur 3 possibles");
        assertThat(conditions(page).getLast())
                .startsWith("REP+\u202F: au moins 1")
                .contains("1 sur 1 possibles");
    }

    @Test
    void whyThereIsNoAnswerIsSaid() {
        assertThat(answered(SelectionAnswer.Unknown.OUT_OF_TIME)
                        .unknown()
                        .orElseThrow()
                        .title())
                .isEqualTo("Le temps de calcul n’a pas suffi");
        assertThat(answered(SelectionAnswer.Unknown.NO_ENGINE)
                        .unknown()
                        .orElseThrow()
                        .sentence())
                .contains("ne peut pas charger le moteur");
        assertThat(answered(SelectionAnswer.Unknown.TOO_LARGE)
                        .unknown()
                        .orElseThrow()
                        .title())
                .contains("Trop de groupes");
        assertThat(answered(SelectionAnswer.Unknown.COMPUTING).unknown()).isEmpty();
        assertThat(answered(SelectionAnswer.Unknown.COMPUTING).isComputing()).isTrue();
    }

    @Test
    void aSelectionThatIsNotProvenSaysHowFarItMayBeFromTheBest() {
        List<Ranked> chosen = answered(SelectionAnswer.Unknown.COMPUTING)
                .diagnosis()
                .ranking()
                .subList(0, 2);
        var imposed = new FixedUnit(chosen.getFirst().unit().id(), FixedUnit.Fate.ALWAYS, "Engagement");
        long value = chosen.stream()
                .mapToLong(unit -> Math.round(unit.score() * 1_000))
                .sum();
        SelectionView view = answered(new SelectionResult(
                        new SelectionTerms(2, List.of(), List.of(imposed)),
                        chosen,
                        chosen,
                        new SelectionResult.Proof(value + 2_500, false),
                        List.of(new SelectionResult.Priced(imposed, List.of(), Optional.empty()))))
                .found()
                .orElseThrow();

        assertThat(view.proof()).contains("Le temps de calcul est écoulé", "au plus 2,5\u00a0points de mieux (");
        assertThat(view.alert().kind()).isEqualTo(Alert.Kind.WARNING);
        var price = new StringOutput();
        view.conditions().rows().getFirst().cells().get(2).content().writeTo(price);
        assertThat(price).hasToString("pas calculé, faute de temps");
    }

    private SelectionPage answered(SelectionAnswer answer) {
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUriString("/?" + DESIGN).build().getQueryParams();
        DesignForm design = designs.read(asked);
        return new SelectionPage(
                diagnoses.make(design.design()),
                design,
                SelectionForm.NONE,
                Groupings.NONE,
                Optional.of(answer),
                false,
                "1");
    }

    @Test
    void rulesThatContradictEachOtherAreASentence() throws Exception {
        Document page =
                readAnswer(TEN + "&groupe=chaque-epci&borne=moins&nombre=1&groupe=commune-18033&borne=moins&nombre=4");

        assertThat(page.select("#selection .alert").text())
                .contains(
                        "Aucune sélection ne peut respecter tout cela",
                        "Chaque intercommunalité\u202F: au moins 1. Groupes en cause\u202F:",
                        "Bourges (commune)\u202F: au moins 4",
                        "Il y a 10 places");
        assertThat(readAnswer(TEN + "&groupe=commune-18160&borne=moins&nombre=5")
                        .select("#selection .alert")
                        .text())
                .contains("Nérondes (commune)\u202F: au moins 5");
    }

    @Test
    void whatMeansNothingIsRefusedInWordsAndTheRestIsKept() throws Exception {
        Document page = readAnswer(PAGE + "&places=10&groupe=lune&borne=moins&nombre=1" + SMALL_TOWNS + SMALL_TOWNS
                + "&groupe=commune-18033&borne=plus&nombre=trois&groupe=&borne=moins&nombre=3"
                + "&groupe=chaque-basin&borne=moins&nombre=1"
                + "&fixe=nulle%20part&sort=jamais&motif=x&fixe=0180570X&sort=jamais&motif=");

        assertThat(page.select(".alert").getFirst().text())
                .contains(
                        "groupe « lune »",
                        "« trois » n’est ni un nombre",
                        "une autre règle borne déjà",
                        "sans dire de quel groupe",
                        "« nulle part »",
                        "dites pourquoi");
        assertThat(conditions(page)).hasSize(1);
        assertThat(page.select("select[name=fixe] option[selected]").attr("value"))
                .isEqualTo("etablissement-0180570X");
        assertThat(page.select("select[name=sort] option[selected]").attr("value"))
                .isEqualTo("jamais");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "31", "1000000", "99999999999", "dix", "", "2,5"})
    void aNumberOfPlacesThatMeansNothingIsReplacedByAUsualOne(String places) throws Exception {
        Document page = readAnswer(PAGE + "&places=" + places);

        assertThat(page.select(".alert").getFirst().text()).contains("Places", "de 1 à 30");
        assertThat(page.select("input[name=places]").attr("value")).isEqualTo("10");
        assertThat(chosen(page)).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "deux", "99", ""})
    void aPageThatDoesNotExistIsOneThatDoes(String number) throws Exception {
        assertThat(chosen(readAnswer(TEN + "&page=" + number))).hasSize(10);
    }

    @Test
    void fortyRulesAreTooMany() throws Exception {
        List<String> communes =
                read(PAGE).select("select[name=groupe] option[value^=commune-]").eachAttr("value");
        String rules = IntStream.range(0, 40)
                .mapToObj(rank -> "&groupe=%s&borne=%s&nombre=9"
                        .formatted(communes.get(rank % communes.size()), rank < communes.size() ? "plus" : "moins"))
                .collect(Collectors.joining());

        Document page = readAnswer(TEN + rules);

        assertThat(page.select(".alert").getFirst().text()).contains("Au plus 20 règles");
        assertThat(page.select("input[name=groupe]")).hasSize(20);
    }

    @Test
    void withoutRankingThereIsNothingToChooseFrom() throws Exception {
        Document page = read("/diagnostic/selection?unites=colleges&dans=departement-18&places=5");

        assertThat(page.select(".empty").text()).contains("Aucun critère ne compte");
        browser.perform(get("/diagnostic/selection?dans=departement-99")).andExpect(status().isNotFound());
    }

    @Test
    void placesCountWhereMostOfTheirSchoolsAre() throws Exception {
        Document page = readAnswer("/diagnostic/selection?unites=reseaux&dans=departement-18&i=ips-college&s=bas&p=60"
                + "&places=6&groupe=chaque-epci&borne=plus&nombre=1");

        assertThat(chosen(page)).hasSize(6);
        assertThat(page.select("form").text()).contains("Un lieu compte dans le groupe où se trouvent le plus");
    }

    @Test
    void theFileSaysWhatThePageSays() throws Exception {
        String address = TEN + SMALL_TOWNS;
        List<String> codes = chosen(readAnswer(address));

        MvcResult started = browser.perform(get(address.replace("selection?", "selection.csv?")))
                .andExpect(status().isOk())
                .andReturn();
        List<String> lines = browser.perform(asyncDispatch(started))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines.getFirst()).isEqualTo("rang,lieu,nom,indice,dans-le-classement,motif,habitants");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[1].replace("etablissement-", "")))
                .containsExactlyElementsOf(codes);
    }

    @Test
    void whereThereIsNoSelectionTheFileLeadsToThePage() throws Exception {
        String address = TEN + "&groupe=commune-18160&borne=moins&nombre=5";
        readAnswer(address);

        browser.perform(get(address.replace("selection?", "selection.ods?"))).andExpect(status().isSeeOther());
    }

    private static List<String> ranked(Document workshop, int first) {
        return workshop.select("#classement tbody th .table__note").eachText().subList(0, first);
    }

    private static List<String> chosen(Document page) {
        return page.select("#selection table").getLast().select("tbody th .table__note").eachText().stream()
                .map(note -> note.split(",")[0])
                .toList();
    }

    private static List<String> conditions(Document page) {
        return page.select("#selection table").getFirst().select("tbody tr").eachText();
    }

    /** Asks again while it is being computed, as the page does. */
    private Document readAnswer(String address) throws Exception {
        return new PageReader(browser).readOnceKnown(address, "Sélection en calcul");
    }

    private Document read(String address) throws Exception {
        return new PageReader(browser).read(address);
    }
}
