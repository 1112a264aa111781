package fr.preau.ui.web;

import fr.preau.ui.AccountMenu;
import fr.preau.ui.Component;
import fr.preau.ui.FooterLink;
import fr.preau.ui.Frame;
import fr.preau.ui.HomeTerritory;
import fr.preau.ui.NavigationEntry;
import fr.preau.ui.PagePart;
import fr.preau.ui.PageTool;
import fr.preau.ui.Reminding;
import fr.preau.ui.Skin;
import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/** Draws components without starting the application. */
final class TestFrames {

    private TestFrames() {}

    static Frame frame(Skin skin, MockHttpServletRequest request) {
        var settings = new UiSettings(skin, new UiSettings.IdentitySettings("Préau", "", "", null, null));
        return new Frames(house(settings), settings).frameFor(request);
    }

    static House house(UiSettings settings) {
        var beans = new StaticListableBeanFactory();
        return new House(
                new Templates(),
                new Assets(),
                settings,
                beans.getBeanProvider(NavigationEntry.class),
                beans.getBeanProvider(AccountMenu.class),
                beans.getBeanProvider(Reminding.class),
                beans.getBeanProvider(PageTool.class),
                beans.getBeanProvider(PagePart.class),
                beans.getBeanProvider(FooterLink.class),
                beans.getBeanProvider(HomeTerritory.class));
    }

    static Document draw(Skin skin, Component component) {
        StringOutput output = new StringOutput();
        frame(skin, new MockHttpServletRequest("GET", "/")).show(component).writeTo(output);
        return Jsoup.parseBodyFragment(output.toString());
    }
}
