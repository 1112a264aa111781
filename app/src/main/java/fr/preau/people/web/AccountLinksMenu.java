package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Operator;
import fr.preau.people.ReturnAddress;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.ui.AccountMenu;
import fr.preau.ui.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way in for anybody, and to their own page for whoever is in. Last of the menu, where people look for it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountLinksMenu implements AccountMenu {

    private final WhoAsks whoAsks;
    private final Operator operator;
    private final People people;

    AccountLinksMenu(WhoAsks whoAsks, Operator operator, People people) {
        this.whoAsks = whoAsks;
        this.operator = operator;
        this.people = people;
    }

    @Override
    public List<Link> linksFor(HttpServletRequest request) {
        List<Link> links = new ArrayList<>();
        if (whoAsks.findSeenAs().isPresent()) {
            return List.of();
        }
        if (operator.isAsking()) {
            if (people.isEmpty()) {
                links.add(new Link(t("people.menu.first"), Addresses.FIRST));
            }
            links.add(new Link(t("people.list.title"), Addresses.PEOPLE));
            links.add(new Link(t("people.journal.title"), Addresses.JOURNAL));
            links.add(new Link(t("people.requests.title"), Addresses.REQUESTS));
            links.add(new Link(t("people.menu.operator"), Operator.DOOR));
            return links;
        }
        Optional<Person> person = whoAsks.findPerson().flatMap(people::find).filter(Person::isActive);
        if (whoAsks.may(Right.READ_PEOPLE)) {
            links.add(new Link(t("people.list.title"), Addresses.PEOPLE));
        }
        if (whoAsks.may(Right.READ_AUDIT)) {
            links.add(new Link(t("people.journal.title"), Addresses.JOURNAL));
        }
        if (whoAsks.may(Right.ANSWER_REQUESTS)) {
            links.add(new Link(t("people.requests.title"), Addresses.REQUESTS));
        }
        links.add(person.map(known -> new Link(known.name().value(), Addresses.OWN))
                .orElseGet(() -> new Link(t("people.menu.signin"), ReturnAddress.SIGN_IN)));
        return links;
    }
}
