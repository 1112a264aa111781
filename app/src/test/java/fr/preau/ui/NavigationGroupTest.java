package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationGroupTest {

    private static final NavigationEntry SCHOOLS = new NavigationEntry(Verb.KNOW, "ui.home", "/etablissements", 2);
    private static final NavigationEntry MAP = new NavigationEntry(Verb.KNOW, "ui.home", "/etablissements/carte", 1);
    private static final NavigationEntry SOURCES = new NavigationEntry(Verb.MEASURE, "ui.home", "/sources", 1);

    @Test
    void showsOnlyTheVerbsThatHaveAPageInTheirOrder() {
        assertThat(NavigationGroup.listOf(List.of(SOURCES, SCHOOLS), "/"))
                .extracting(NavigationGroup::verb)
                .containsExactly(Verb.KNOW, Verb.MEASURE);
    }

    @Test
    void aPageBelongsToTheLongestAddressThatHoldsIt() {
        NavigationGroup know = NavigationGroup.listOf(List.of(SCHOOLS, MAP), "/etablissements/carte")
                .getFirst();
        assertThat(know.current()).isTrue();
        assertThat(know.items()).extracting(NavigationGroup.Item::current).containsExactly(true, false);
    }

    @Test
    void anAddressThatOnlyBeginsAlikeIsAnotherPage() {
        assertThat(NavigationGroup.listOf(List.of(SOURCES), "/sourcesdautrui")
                        .getFirst()
                        .current())
                .isFalse();
    }
}
