package fr.preau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operator comes in by the link printed at start, and loads a file that has errors. */
class OperatorJourneys extends Journey {

    /** One line is right, one names a school that cannot be, one has an index that is not a number. */
    private static final String FILE = """
            rentree_scolaire;uai;effectifs;ips;ecart_type_de_l_ips
            2021-2022;0180002E;520;89,4;30,1
            2021-2022;0180002X;300;95;31
            2021-2022;0180585N;300;beaucoup;29
            """;

    @Test
    void readsTheReportOfAFileWithErrorsBeforeLoadingIt() throws IOException {
        comeInAsOperator();
        open("/imports/nouveau");
        isAccessible();
        page.getByLabel("Que contient le fichier").selectOption("ips-colleges");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("ips.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        click("Contrôler le fichier");

        Locator main = page.locator("main");
        assertThat(main).containsText("0180002X");
        assertThat(main).containsText("beaucoup");
        isAccessible();
        page.getByText("Télécharger").first().click();
        Download problems = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("CSV")))
                        .first()
                        .click());
        assertThat(Files.readString(problems.path())).contains("0180002X", "beaucoup");

        open("/etablissements/0180002E");
        assertThat(page.locator("main")).not().containsText("2021-2022");
    }
}
