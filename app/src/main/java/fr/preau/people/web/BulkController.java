package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Person;
import fr.preau.people.mail.AccountLetters;
import fr.preau.ui.Screen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Inviting many people from a list. */
@Controller
@RequestMapping(Addresses.INVITE_MANY)
@Access(Right.MANAGE_PEOPLE)
class BulkController {

    private final BulkInvitations invitations;
    private final KnownPeople known;
    private final WhoAsks whoAsks;
    private final Accounts accounts;
    private final AccountLetters letters;
    private final PlaceTree places;
    private final TransactionOperations transactions;

    BulkController(
            BulkInvitations invitations,
            KnownPeople known,
            WhoAsks whoAsks,
            Accounts accounts,
            AccountLetters letters,
            PlaceTree places,
            TransactionOperations transactions) {
        this.invitations = invitations;
        this.known = known;
        this.whoAsks = whoAsks;
        this.accounts = accounts;
        this.letters = letters;
        this.places = places;
        this.transactions = transactions;
    }

    @GetMapping
    Screen form() {
        return page(new SentList("", ""), Optional.empty());
    }

    /** Checks the list; or invites those whose line is right, which is checked once more. */
    @PostMapping
    Screen check(
            @RequestParam(name = BulkPage.TEXT, defaultValue = "") String pasted,
            @RequestParam(name = BulkPage.FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(name = BulkPage.ACTION, defaultValue = "") String action) {
        SentList list = SentList.of(pasted, file);
        if (!list.refused().isEmpty()) {
            return page(list, Optional.empty()).status(422);
        }
        BulkReport report = invitations.read(list.text(), known.held());
        if (!action.equals(BulkPage.INVITE) || report.accepted().isEmpty()) {
            return page(list, Optional.of(report)).status(report.unreadable().isEmpty() ? 200 : 422);
        }
        report.accepted().forEach(line -> transactions.executeWithoutResult(_ -> invite(line)));
        return Screen.seeOther(Addresses.with(Addresses.PEOPLE, PeopleFilter.STATE, "invited"));
    }

    /** The account and the letter that is due: both or neither. */
    private void invite(BulkReport.Line line) {
        RightForm right = line.right();
        Person invited = accounts.invite(
                line.person().findName().orElseThrow(),
                line.person().findEmail().orElseThrow(),
                right.right().orElseThrow(),
                whoAsks.findPerson().orElse(null),
                right.reason());
        if (invited.state() == Person.State.INVITED) {
            letters.sendWelcomeSoon(invited, right.inWords(places));
        }
    }

    private Screen.Page page(SentList list, Optional<BulkReport> report) {
        return Screen.of("people/bulk", new BulkPage(list.text(), list.refused(), report, places));
    }
}
