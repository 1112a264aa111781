package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.people.privacy.PrivacyRequests.Counts;
import fr.preau.ui.Alert;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people ask about what is held of them.
 *
 * @param number the page shown, from 1
 * @param done whether one was just answered
 */
public record RequestsPage(List<PrivacyRequest> requests, Counts counts, int number, LocalDate today, boolean done) {

    static final int SIZE = 25;

    public Optional<Alert> alert() {
        return done ? Optional.of(Alert.success(t("people.request.done"))) : Optional.empty();
    }

    public String lead() {
        return t("people.requests.lead", counts.waiting());
    }

    public Table table(Frame frame) {
        return Table.of(
                        t("people.requests.title"),
                        Column.text(t("people.person")),
                        Column.text(t("people.request.kind")),
                        Column.text(t("people.request.asked")),
                        Column.text(t("people.request.due")),
                        Column.text(t("people.request.state")))
                .captionHidden()
                .rows(
                        requests,
                        request -> List.of(
                                Cell.link(request.personName(), Addresses.request(request.id())),
                                Cell.text(request.kind().label()),
                                Cell.text(Formats.dateTime(request.asked())),
                                Cell.text(Formats.date(request.due())),
                                Cell.content(frame.show(RequestWords.badge(request, today)))))
                .whenEmpty(EmptyState.of(t("people.requests.none"), t("people.requests.none.sentence")));
    }

    public Pagination pagination(Frame frame) {
        return Pagination.ofPage(number, SIZE, counts.all(), page -> frame.addressWith("page", page));
    }
}
