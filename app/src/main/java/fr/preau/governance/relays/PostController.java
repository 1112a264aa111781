package fr.preau.governance.relays;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.PlaceField;
import fr.preau.governance.typed.PlaceNames;
import fr.preau.people.Access;
import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Screen;
import fr.preau.values.Percentage;
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

/** A post: its page, adding it, saying its share, closing it. */
@Controller
@Access(Right.KEEP_RELAYS)
class PostController {

    private static final int CHANGES_SHOWN = 20;

    private final Posts posts;
    private final Appointments appointments;
    private final Relays relays;
    private final PlaceNames names;
    private final PlaceTree places;
    private final WhoAsks whoAsks;
    private final Trail trail;

    PostController(
            Posts posts,
            Appointments appointments,
            Relays relays,
            PlaceNames names,
            PlaceTree places,
            WhoAsks whoAsks,
            Trail trail) {
        this.posts = posts;
        this.appointments = appointments;
        this.relays = relays;
        this.names = names;
        this.places = places;
        this.whoAsks = whoAsks;
        this.trail = trail;
    }

    @GetMapping(RelayAddresses.POST)
    @Access(Right.SIGNED_IN)
    Screen show(@PathVariable UUID post, @RequestParam(name = Done.PARAMETER, defaultValue = "") String done) {
        return page(posts.find(post).orElseThrow(UnknownRelay::new), Done.find(done), "", "");
    }

    private Screen.Page page(Post post, Optional<Done> done, String share, String shareError) {
        List<Appointment> history = appointments.listOf(List.of(post.id()));
        trail.read(history.stream()
                .flatMap(term -> term.relay().person().stream())
                .distinct()
                .toList());
        boolean mayKeep = whoAsks.may(Right.KEEP_RELAYS, post.place());
        return Screen.of(
                "governance/post",
                new PostPage(
                        post,
                        names.of(post.place()),
                        history,
                        relays.today(),
                        mayKeep,
                        mayKeep ? trail.list(post.id(), CHANGES_SHOWN) : List.of(),
                        done,
                        share,
                        shareError));
    }

    @GetMapping(RelayAddresses.NEW_POST)
    Screen add(@RequestParam(name = PlaceField.PLACE, defaultValue = "") String place) {
        return form(PostForm.empty(relays.today(), place, places));
    }

    @PostMapping(RelayAddresses.NEW_POST)
    Screen add(@RequestParam MultiValueMap<String, String> asked) {
        PostForm form = within(PostForm.read(asked, places));
        return form.draft()
                .<Screen>map(draft -> Done.ADDED.at(relays.add(draft)))
                .orElseGet(() -> form(form).status(422));
    }

    private PostForm within(PostForm form) {
        return form.place()
                .place()
                .filter(place -> !whoAsks.may(Right.KEEP_RELAYS, place))
                .map(_ -> form.beyondReach())
                .orElse(form);
    }

    private static Screen.Page form(PostForm form) {
        return Screen.of("governance/new-post", new NewPostPage(form));
    }

    @PostMapping(RelayAddresses.POST + RelayAddresses.SHARE)
    Screen share(@PathVariable UUID post, @RequestParam MultiValueMap<String, String> asked) {
        Post kept = kept(post);
        String typed = Asked.first(asked, PostForm.SHARE);
        Optional<Percentage> share = Asked.share(typed);
        if (share.isEmpty()) {
            return page(kept, Optional.empty(), typed, PostPage.wrongShare()).status(422);
        }
        relays.setShare(post, share.get());
        return Done.SHARED.at(post);
    }

    @GetMapping(RelayAddresses.POST + RelayAddresses.CLOSING)
    Screen close(@PathVariable UUID post) {
        return closing(kept(post), EndForm.empty(relays.today()));
    }

    @PostMapping(RelayAddresses.POST + RelayAddresses.CLOSING)
    Screen close(@PathVariable UUID post, @RequestParam MultiValueMap<String, String> asked) {
        Post kept = kept(post);
        EndForm form = EndForm.read(asked);
        Optional<LocalDate> day = form.day();
        if (day.isEmpty()) {
            return closing(kept, form).status(422);
        }
        return relays.close(post, day.get(), form.reason())
                .<Screen>map(refusal -> closing(kept, form.refused(refusal)).status(422))
                .orElseGet(() -> Done.CLOSED.at(post));
    }

    private Screen.Page closing(Post post, EndForm form) {
        return Screen.of("governance/end", EndPage.ofPost(post, names.of(post.place()), form));
    }

    /** A post that who asks may change; others are told that they may not, since everybody may read it. */
    private Post kept(UUID id) {
        Post post = posts.find(id).orElseThrow(UnknownRelay::new);
        whoAsks.require(Right.KEEP_RELAYS, post.place());
        return post;
    }
}
