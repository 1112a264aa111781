package fr.preau.governance.relays;

import fr.preau.governance.typed.PlaceNames;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Appointing somebody to a post, in the place of who holds it or not; saying a term better; ending it. */
@Controller
@Access(Right.KEEP_RELAYS)
class TermController {

    private final Posts posts;
    private final Appointments appointments;
    private final Relays relays;
    private final PlaceNames names;
    private final WhoAsks whoAsks;

    TermController(Posts posts, Appointments appointments, Relays relays, PlaceNames names, WhoAsks whoAsks) {
        this.posts = posts;
        this.appointments = appointments;
        this.relays = relays;
        this.names = names;
        this.whoAsks = whoAsks;
    }

    @GetMapping(RelayAddresses.POST + RelayAddresses.APPOINTING)
    Screen appoint(@PathVariable UUID post) {
        Post kept = kept(post);
        LocalDate today = relays.today();
        LocalDate first =
                kept.validity().from().isAfter(today) ? kept.validity().from() : today;
        return page(kept, findHolder(kept), TermForm.empty(first));
    }

    @PostMapping(RelayAddresses.POST + RelayAddresses.APPOINTING)
    Screen appoint(@PathVariable UUID post, @RequestParam MultiValueMap<String, String> asked) {
        Post kept = kept(post);
        Optional<Appointment> current = findHolder(kept);
        TermForm form = TermForm.read(asked);
        Optional<Term> term = form.term(current.isPresent());
        Optional<Contact> contact = form.contact();
        if (term.isEmpty() || contact.isEmpty()) {
            return page(kept, current, form).status(422);
        }
        Optional<Refusal> refusal = current.isPresent()
                ? relays.replace(post, current.get().id(), contact.get(), term.get(), form.reason())
                : relays.appoint(post, contact.get(), term.get());
        return refusal.<Screen>map(why -> page(kept, current, form.refused(why)).status(422))
                .orElseGet(() -> Done.APPOINTED.at(post));
    }

    /** Who holds it today. */
    private Optional<Appointment> findHolder(Post post) {
        LocalDate today = relays.today();
        return appointments.listOf(List.of(post.id())).stream()
                .filter(term -> term.validity().covers(today))
                .findFirst();
    }

    private Screen.Page page(Post post, Optional<Appointment> current, TermForm form) {
        return Screen.of("governance/term", TermPage.appointing(post, names.of(post.place()), current, form));
    }

    @GetMapping(RelayAddresses.POST + RelayAddresses.TERM)
    Screen describe(@PathVariable UUID post, @PathVariable UUID term) {
        Post kept = kept(post);
        Appointment known = term(kept, term);
        return page(kept, known, TermForm.of(known));
    }

    @PostMapping(RelayAddresses.POST + RelayAddresses.TERM)
    Screen describe(
            @PathVariable UUID post, @PathVariable UUID term, @RequestParam MultiValueMap<String, String> asked) {
        Post kept = kept(post);
        Appointment known = term(kept, term);
        TermForm form = TermForm.read(asked, known);
        Optional<Term> better = form.term(false);
        if (better.isEmpty()) {
            return page(kept, known, form).status(422);
        }
        return relays.describe(term, better.get())
                .<Screen>map(why -> page(kept, known, form.refused(why)).status(422))
                .orElseGet(() -> Done.DESCRIBED.at(post));
    }

    private Screen.Page page(Post post, Appointment known, TermForm form) {
        return Screen.of("governance/term", TermPage.describing(post, names.of(post.place()), known, form));
    }

    @GetMapping(RelayAddresses.POST + RelayAddresses.TERM + RelayAddresses.END)
    Screen end(@PathVariable UUID post, @PathVariable UUID term) {
        Post kept = kept(post);
        return ending(kept, term(kept, term), EndForm.empty(relays.today()));
    }

    @PostMapping(RelayAddresses.POST + RelayAddresses.TERM + RelayAddresses.END)
    Screen end(@PathVariable UUID post, @PathVariable UUID term, @RequestParam MultiValueMap<String, String> asked) {
        Post kept = kept(post);
        Appointment known = term(kept, term);
        EndForm form = EndForm.read(asked);
        Optional<LocalDate> day = form.day();
        if (day.isEmpty()) {
            return ending(kept, known, form).status(422);
        }
        return relays.end(term, day.get(), form.reason())
                .<Screen>map(why -> ending(kept, known, form.refused(why)).status(422))
                .orElseGet(() -> Done.ENDED.at(post));
    }

    private Screen.Page ending(Post post, Appointment term, EndForm form) {
        return Screen.of("governance/end", EndPage.ofTerm(post, names.of(post.place()), term, form));
    }

    private Post kept(UUID id) {
        Post post = posts.find(id).orElseThrow(UnknownRelay::new);
        whoAsks.require(Right.KEEP_RELAYS, post.place());
        return post;
    }

    /** A term of this post and of no other, whatever its address says. */
    private Appointment term(Post post, UUID id) {
        return appointments
                .find(id)
                .filter(term -> term.post().equals(post.id()))
                .orElseThrow(UnknownRelay::new);
    }
}
