package fr.preau.ui.web;

import fr.preau.ui.Component;
import fr.preau.ui.Frame;
import fr.preau.ui.Identity;
import fr.preau.ui.Link;
import fr.preau.ui.NavigationGroup;
import fr.preau.ui.Reminder;
import fr.preau.ui.Skin;
import fr.preau.ui.Theme;
import gg.jte.Content;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frame of one request. */
record RequestFrame(HttpServletRequest request, House house, Skin skin, Theme theme) implements Frame {

    @Override
    public Content show(Component component) {
        Names names = Names.of(component.getClass());
        return content(
                "ui/" + skin.slug() + "/" + names.template(), Map.of("frame", this, names.parameter(), component));
    }

    @Override
    public Content fragment(String template, Object view) {
        return content(template, Map.of("frame", this, "page", view));
    }

    private Content content(String template, Map<String, Object> parameters) {
        return output -> house.templates().render(template, parameters, output);
    }

    @Override
    public String asset(String path) {
        return house.assets().address(path);
    }

    @Override
    public Content formToken() {
        return FormToken.of(request);
    }

    @Override
    public String address() {
        return path() + Query.parse(request.getQueryString());
    }

    @Override
    public String addressWith(String parameter, String value) {
        return path() + Query.parse(request.getQueryString()).with(parameter, value);
    }

    @Override
    public Identity identity() {
        return house.identity();
    }

    @Override
    public List<NavigationGroup> navigation() {
        return house.navigation(path());
    }

    @Override
    public Optional<Link> homeTerritory() {
        return isBroken() ? Optional.empty() : house.homeTerritory();
    }

    @Override
    public List<Link> accountLinks() {
        return isBroken() ? List.of() : house.accountLinks(request);
    }

    @Override
    public List<Reminder> reminders() {
        return isBroken() ? List.of() : house.reminders(request);
    }

    @Override
    public List<Content> tools(String title) {
        return isError()
                ? List.of()
                : house.tools(request, title).stream()
                        .map(tool -> fragment(tool.template(), tool.view()))
                        .toList();
    }

    @Override
    public List<Content> parts() {
        return isError()
                ? List.of()
                : house.parts(path()).stream()
                        .map(part -> fragment(part.template(), part.view()))
                        .toList();
    }

    @Override
    public List<Link> footerLinks() {
        return house.footerLinks();
    }

    @Override
    public String themeAddress(Theme theme) {
        return ThemeController.address(theme, address());
    }

    /** While an error page of ours is drawn, nothing is asked that may fail again. */
    private boolean isBroken() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code && code >= 500;
    }

    private boolean isError() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
