package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Figure;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Standing;
import fr.preau.roadmap.web.RoadmapWords;
import fr.preau.ui.Badge;
import fr.preau.ui.FigureTile;
import fr.preau.ui.Link;
import java.util.Optional;

/**
 * A result of an action as it is read: the last figure of its indicator where the action takes place, and what is aimed at there.
 *
 * @param place its name
 * @param latest empty when nothing was read there
 * @param aim what a roadmap that may be read aims at there; empty when none does
 */
public record ReadResult(String place, Optional<Figure> latest, Optional<Aimed> aim) {

    /** What is aimed at, with where it stands and the field in which it does. */
    public record Aimed(Standing standing, RoadmapCode roadmap, String field) {}

    public Optional<FigureTile> tile() {
        return latest.map(FigureWords::tile);
    }

    /** «Cher: pas de relevé». */
    public String absence() {
        return t("programme.result.no-reading", place);
    }

    /** Where the figure is that of. */
    public String where() {
        return t("programme.result.where", place);
    }

    /** «Visé: au moins 4 %, année 2027», to its trajectory. */
    public Optional<Link> aimed() {
        return aim.map(aimed -> new Link(
                t(
                        "programme.result.aimed",
                        RoadmapWords.joined(
                                RoadmapWords.aim(
                                        aimed.standing().objective().aim(),
                                        aimed.standing().indicator()),
                                aimed.standing().objective().due().label(),
                                RoadmapWords.inNumbers(aimed.standing()))),
                RoadmapPages.trajectory(
                        aimed.roadmap(),
                        aimed.field(),
                        aimed.standing().objective().id())));
    }

    public Optional<Badge> verdict() {
        return aim.map(aimed -> RoadmapWords.badge(aimed.standing().verdict()));
    }
}
