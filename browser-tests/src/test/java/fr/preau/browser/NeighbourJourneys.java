package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two heads of school and the pilot of another département: each sees what is theirs, and what concerns the neighbour stays closed. */
class NeighbourJourneys extends PeopleJourney {

    private static final String OWN = "0180002E";
    private static final String NEIGHBOUR = "0180008L";
    private static final String SHEET = "/saisie?indicateur=ordinateurs-par-eleve&dans=";

    @Test
    void aHeadOfSchoolSeesTheirSchoolAndNotThePrivateDataOfTheNeighbour() {
        open("Nadège Voisine", "nadege.voisine@exemple.fr", "chef-etablissement", NEIGHBOUR);
        assertThat(page.locator("main")).containsText("Direction d’établissement");
        comeInAsOperator();
        open("/personnes?q=nadege");
        String neighbour = page.locator("tbody a[href^='/personnes/']").first().getAttribute("href");

        open("Hugo Chezsoi", "hugo.chezsoi@exemple.fr", "chef-etablissement", OWN);
        assertThat(page.locator("main")).containsText("Direction d’établissement");
        open("/etablissements/" + OWN);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("a[href^='/saisie'], a[href^='/personnes/lieux']"))
                .hasCount(0);
        open("/etablissements/" + NEIGHBOUR); // what is public of the neighbour is public
        assertThat(page.locator("main")).not().containsText("Voisine");

        isRefused("/personnes");
        isRefused("/personnes/lieux/etablissement-" + NEIGHBOUR);
        isRefused(neighbour);
        isRefused(SHEET + "etablissement-" + NEIGHBOUR);
        isRefused("/journal");
        open("/recherche?q=voisine");
        assertThat(page.locator("main")).not().containsText("Nadège");
    }

    @Test
    void aPilotSeesTheirTerritoryAndNotTheOneBeside() {
        open("Louis Loiret", "louis.loiret@exemple.fr", "pilotage", "departement-45");
        open("/saisie");
        assertThat(page.locator("select[name=dans]")).hasValue("departement-45");
        isRefused(SHEET + "departement-18");
        isRefused(SHEET + "etablissement-" + OWN);
        open("/personnes/lieux/departement-18"); // not even that it is there
        assertThat(page.locator("h1")).hasText("Cette page n’existe pas");
        wasRefused(404);
        open("/personnes");
        assertThat(page.locator("main")).not().containsText("Voisine");
        isAccessible();
    }
}
