package fr.preau.roadmap.programme.web;

import fr.preau.governance.NamedDecisions;
import fr.preau.governance.NamedDecisions.Followed;
import fr.preau.governance.NamedDecisions.Named;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.roadmap.programme.ActionDecisions;
import fr.preau.roadmap.programme.LinkRefusal;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Screen;
import fr.preau.ui.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying which decisions of bodies an action carries out: who may change the action does, among the decisions that they may read. */
@Controller
@Access(Right.KEEP_PROGRAMMES)
class ActionDecisionController {

    private final ReadableConventions readable;
    private final ActionDecisions links;
    private final NamedDecisions decisions;

    ActionDecisionController(ReadableConventions readable, ActionDecisions links, NamedDecisions decisions) {
        this.readable = readable;
        this.links = links;
        this.decisions = decisions;
    }

    @GetMapping(ProgrammeAddresses.DECISIONS)
    Screen show(
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam(name = DecisionChoice.WORDS, defaultValue = "") String words) {
        return page(readable.getKeptAction(code, action), words, "", Optional.empty());
    }

    /** @param words that found it, so that who is refused sees the same choice again */
    @PostMapping(ProgrammeAddresses.DECISIONS)
    Screen link(
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam(name = DecisionChoice.WORDS, defaultValue = "") String words,
            @RequestParam(name = ProgrammeAddresses.DECISION, defaultValue = "") String decision) {
        KeptAction kept = readable.getKeptAction(code, action);
        return TypedText.id(decision)
                .map(known -> links.link(kept.convention(), kept.action(), known))
                .orElse(Optional.of(LinkRefusal.UNKNOWN))
                .<Screen>map(
                        why -> page(kept, words, decision, Optional.of(why)).status(422))
                .orElseGet(() -> back(kept));
    }

    @PostMapping(ProgrammeAddresses.DROP_DECISION)
    Screen unlink(
            @PathVariable String code,
            @PathVariable String action,
            @RequestParam(name = ProgrammeAddresses.DECISION, defaultValue = "") String decision) {
        KeptAction kept = readable.getKeptAction(code, action);
        return TypedText.id(decision)
                .map(known -> links.unlink(kept.convention(), kept.action(), known))
                .orElse(Optional.of(LinkRefusal.UNKNOWN))
                .<Screen>map(why -> page(kept, "", decision, Optional.of(why)).status(422))
                .orElseGet(() -> back(kept));
    }

    private Screen.Page page(KeptAction kept, String typed, String chosen, Optional<LinkRefusal> refusal) {
        String words = typed.strip();
        List<Followed> said = links.list(kept.convention().code(), kept.action().code());
        return Screen.of(
                "roadmap/programme/decisions",
                new DecisionChoice(
                        kept.convention(), kept.action(), said, words, find(kept, words, said), chosen, refusal));
    }

    private List<Named> find(KeptAction kept, String words, List<Followed> said) {
        if (words.isEmpty() || words.length() > DecisionChoice.LONGEST_WORDS) {
            return List.of();
        }
        Set<UUID> known = said.stream().map(one -> one.named().decision()).collect(Collectors.toSet());
        return decisions.search(words, kept.convention().place(), DecisionChoice.MOST).stream()
                .filter(one -> !known.contains(one.decision()))
                .toList();
    }

    private static Screen back(KeptAction kept) {
        return Screen.seeOther(ProgrammePages.actionDecisions(
                kept.convention().code(), kept.action().code()));
    }
}
