package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.accounts.People;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Reads;
import fr.preau.ui.Screen;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The audit trail, as a page and as a file. */
@Controller
@Access(Right.READ_AUDIT)
class JournalController {

    private static final TableExport EXPORT = TableExport.of(
            "journal",
            t("people.journal.title"),
            ExportColumn.text("quand", t("people.journal.when")),
            ExportColumn.text("quoi", t("people.journal.what")),
            ExportColumn.text("qui", t("people.journal.who")),
            ExportColumn.text("au_sujet_de", t("people.journal.about")),
            ExportColumn.text("precisions", t("people.journal.details")));

    private final Journal journal;
    private final People people;
    private final Reads reads;
    private final TransactionTemplate reading;

    JournalController(Journal journal, People people, Reads reads, PlatformTransactionManager transactions) {
        this.journal = journal;
        this.people = people;
        this.reads = reads;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping(Addresses.JOURNAL)
    Screen read(@RequestParam Map<String, String> asked) {
        JournalFilter filter = JournalFilter.read(asked);
        int number = PageNumber.read(asked.getOrDefault("page", "1"));
        JournalList entries = journal.list(filter, JournalPage.SIZE, (number - 1) * JournalPage.SIZE);
        reads.ofMany(AuditKind.TRAIL_READ, entries.people());
        String name = filter.person()
                .flatMap(people::find)
                .map(person -> person.name().value())
                .orElse("");
        return Screen.of("people/journal", new JournalPage(filter, entries, name, number))
                .orFragment("people/journal-results");
    }

    @GetMapping(Addresses.JOURNAL + ".{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String suffix, @RequestParam Map<String, String> asked) {
        JournalFilter filter = JournalFilter.read(asked);
        reads.ofMany(AuditKind.TRAIL_TAKEN, journal.people(filter));
        return EXPORT.answer(
                ExportFormat.findBySuffix(suffix).orElseThrow(),
                rows -> reading.executeWithoutResult(_ -> journal.forEach(
                        filter,
                        line -> rows.add(
                                line.at().toString(),
                                line.what(),
                                line.actor(),
                                line.subject(),
                                line.told(Map.of())))));
    }
}
