package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A pilot is stood in for during one day, which ends at midnight. */
class DelegationJourneys extends PeopleJourney implements MovedTime {

    private static final String STAND_IN = "basile.releve@exemple.fr";

    private final LocalDate day = LocalDate.now(PARIS);

    @Override
    RunningPreau application() {
        return RunningPreau.withMovedClock();
    }

    @Test
    void aDelegationEndsAtMidnight() {
        setClock(day, LocalTime.NOON);
        open("Basile Relève", STAND_IN, "observation", "departement-18");
        isRefused("/personnes");

        open("Paola Pilote", "paola.pilote@exemple.fr", "pilotage", "departement-18");
        open("/mon-compte/remplacement");
        page.getByLabel("Droit à confier").selectOption(new SelectOption().setIndex(0));
        page.getByLabel("Adresse de la personne qui vous remplace").fill(STAND_IN);
        page.locator("input[name=du]").fill(day.toString());
        page.locator("input[name=au]").fill(day.toString());
        page.getByLabel("Motif").fill("Absence d’un jour");
        click("Confier ce droit");
        assertThat(page.locator("main")).containsText("Votre droit est confié");

        signInFor("/personnes", STAND_IN);
        assertThat(page.locator("h1")).hasText("Personnes");
        setClock(day, LocalTime.of(23, 59, 30));
        page.reload();
        assertThat(page.locator("h1")).hasText("Personnes");
        open("/saisie");
        assertThat(page.locator("h1")).hasText("Saisir des valeurs");

        setClock(day.plusDays(1), LocalTime.MIDNIGHT);
        isRefused("/saisie");
        isRefused("/personnes");
        isAccessible();
        open("/mon-compte");
        assertThat(page.locator("main")).containsText("Absence d’un jour");
    }
}
