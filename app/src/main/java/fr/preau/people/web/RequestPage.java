package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import java.time.LocalDate;
import java.util.List;

/**
 * One request, and its answer or the form for it.
 *
 * @param last whether erasing the account would leave nobody who administers
 */
public record RequestPage(PrivacyRequest request, AnswerForm form, LocalDate today, boolean last) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("people.requests.title"), Addresses.REQUESTS));
    }

    public String title() {
        return t("people.request.title", request.kind().label(), request.personName());
    }

    public DefinitionList facts(Frame frame) {
        DefinitionList facts = DefinitionList.empty()
                .with(t("people.request.state"), frame.show(badge()))
                .link(t("people.person"), request.personName(), Addresses.person(request.person()))
                .with(t("people.request.asked"), Formats.dateTime(request.asked()))
                .with(t("people.request.due"), Formats.date(request.due()))
                .with(
                        t("people.request.words"),
                        request.words().isBlank() ? t("people.request.words.empty") : request.words());
        return request.answer()
                .map(answer -> facts.with(t("people.request.answered"), Formats.dateTime(answer.at()))
                        .with(t("people.request.answer"), answer.words()))
                .orElse(facts);
    }

    private Badge badge() {
        return RequestWords.badge(request, today);
    }

    public boolean waits() {
        return request.answer().isEmpty();
    }

    public String warning() {
        return last
                ? t("people.done.last")
                : t("people.request.warning." + request.kind().slug());
    }

    public String action() {
        return Addresses.request(request.id());
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
