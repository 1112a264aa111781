package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Days;
import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.ItemList;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who holds posts, or held one.
 *
 * @param mayWrite whether who reads may write to them
 * @param mayForget whether who reads may have their name forgotten
 * @param form the message that is being written
 * @param sent what became of it
 */
public record RelayPage(
        RelaySheet sheet, LocalDate today, boolean mayWrite, boolean mayForget, MessageForm form, Optional<Sent> sent) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public String title() {
        return sheet.relay().shown();
    }

    public String lead() {
        List<RelaySheet.Entry> now = sheet.on(today);
        return now.isEmpty()
                ? t("governance.relay.no-post")
                : String.join(
                        " · ",
                        now.stream()
                                .map(entry -> t(
                                        "governance.post-in-place", entry.post().name(), entry.placeName()))
                                .toList());
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.list.title"), RelayAddresses.ROOT));
    }

    public Optional<Alert> alert() {
        return sent.map(Sent::alert);
    }

    /** Said against full service, which is 100 %. */
    public DefinitionList facts() {
        DefinitionList facts = DefinitionList.empty().with(t("governance.load"), load());
        List<String> skills = sheet.skillsOn(today);
        facts = facts.with(
                t("governance.skills"), skills.isEmpty() ? t("governance.skills.none") : String.join(", ", skills));
        for (String way : sheet.waysOn(today)) {
            facts = facts.with(t("governance.way"), way);
        }
        return facts;
    }

    private String load() {
        BigDecimal sum = sheet.loadOn(today);
        boolean partly = sheet.isLoadPartlyUnknownOn(today);
        if (sum.signum() == 0) {
            return t(partly ? "governance.share.unknown" : "governance.load.none");
        }
        String said = Formats.percent(sum, Math.max(0, sum.stripTrailingZeros().scale()));
        return t(partly ? "governance.load.at-least" : "governance.load.of", said);
    }

    public boolean isOverloaded() {
        return sheet.loadOn(today).compareTo(FULL) > 0;
    }

    public Alert overload() {
        return Alert.warning(t("governance.load.over"));
    }

    public Table posts() {
        return Table.of(
                        t("governance.relay.posts"),
                        Column.text(t("governance.kind")),
                        Column.text(t("governance.place")),
                        Column.number(t("governance.share")),
                        Column.text(t("governance.relay.days")),
                        Column.text(t("governance.term.end-reason")))
                .captionHidden()
                .rows(sheet.entries(), RelayPage::cells)
                .whenEmpty(EmptyState.of(t("governance.relay.no-post"), t("governance.relay.no-post.sentence")));
    }

    private static List<Cell> cells(RelaySheet.Entry entry) {
        Post post = entry.post();
        return List.of(
                Cell.link(post.name(), RelayAddresses.post(post.id())),
                Cell.text(entry.placeName()),
                post.share().isPresent()
                        ? Cell.text(RelayWords.share(post.share()))
                        : Cell.absent(RelayWords.share(post.share())),
                Cell.text(Days.inWords(entry.term().validity())),
                entry.term().endReason().isEmpty()
                        ? Cell.absent("–")
                        : Cell.text(entry.term().endReason()));
    }

    public boolean hasSchools() {
        return !sheet.schools().isEmpty();
    }

    public String schoolsTitle() {
        return t("governance.relay.schools", sheet.schoolCount());
    }

    public ItemList schools() {
        return ItemList.of(sheet.schools().stream()
                .map(school -> ItemList.Item.link(school.name(), "/etablissements/" + school.code())
                        .note(school.code()))
                .toList());
    }

    /** Said where some are left out. */
    public Optional<String> schoolsCut() {
        return sheet.schoolCount() > sheet.schools().size()
                ? Optional.of(t("governance.relay.schools.cut", sheet.schools().size()))
                : Optional.empty();
    }

    public String messageAction() {
        return RelayAddresses.message(sheet.relay().id());
    }

    public String forgetAction() {
        return RelayAddresses.forgetting(sheet.relay().id());
    }

    public Field message() {
        return form.field();
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(message());
    }
}
