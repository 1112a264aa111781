package fr.preau.governance.relays;

import fr.preau.people.Access;
import fr.preau.people.Letters;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of somebody who holds posts, or held one: what for, where, and how to write to them. */
@Controller
@Access(Right.SIGNED_IN)
class RelayController {

    private final RelaySheets sheets;
    private final Holders holders;
    private final Messages messages;
    private final Relays relays;
    private final Letters letters;
    private final WhoAsks whoAsks;
    private final Trail trail;

    RelayController(
            RelaySheets sheets,
            Holders holders,
            Messages messages,
            Relays relays,
            Letters letters,
            WhoAsks whoAsks,
            Trail trail) {
        this.sheets = sheets;
        this.holders = holders;
        this.messages = messages;
        this.relays = relays;
        this.letters = letters;
        this.whoAsks = whoAsks;
        this.trail = trail;
    }

    @GetMapping(RelayAddresses.RELAY)
    Screen show(@PathVariable UUID relay, @RequestParam(name = Sent.PARAMETER, defaultValue = "") String sent) {
        return page(holders.get(relay), MessageForm.empty(), Sent.find(sent));
    }

    @PostMapping(RelayAddresses.RELAY + RelayAddresses.MESSAGE)
    @Limited(Pace.LETTERS)
    Screen write(@PathVariable UUID relay, @RequestParam MultiValueMap<String, String> asked) {
        Holder holder = holders.get(relay);
        MessageForm form = MessageForm.read(asked);
        if (!form.isRight()) {
            return page(holder, form, Optional.empty()).status(422);
        }
        Sent sent = messages.send(holder, form.text());
        return sent.isGone()
                ? Screen.seeOther(RelayAddresses.relay(relay) + "?" + Sent.PARAMETER + "=" + sent.slug())
                : page(holder, form, Optional.of(sent)).status(sent.status());
    }

    @PostMapping(RelayAddresses.RELAY + RelayAddresses.FORGETTING)
    @Access(Right.KEEP_RELAYS)
    Screen forget(@PathVariable UUID relay) {
        Holder holder = holders.get(relay);
        if (!mayForget(holder, sheets.of(holder))) {
            throw new UnknownRelay();
        }
        relays.forget(holder);
        return Screen.seeOther(RelayAddresses.relay(relay));
    }

    private Screen.Page page(Holder holder, MessageForm form, Optional<Sent> sent) {
        trail.read(holder.person().stream().toList());
        RelaySheet sheet = sheets.of(holder);
        return Screen.of(
                "governance/relay",
                new RelayPage(
                        sheet,
                        relays.today(),
                        sheet.isReachable()
                                && letters.areSent()
                                && WhoAsks.currentPerson().isPresent(),
                        mayForget(holder, sheet),
                        form,
                        sent));
    }

    /** Somebody without an account is forgotten by who keeps all the posts that they hold or held. */
    private boolean mayForget(Holder holder, RelaySheet sheet) {
        List<RelaySheet.Entry> entries = sheet.entries();
        return holder.person().isEmpty()
                && !holder.name().isEmpty()
                && entries.stream()
                        .allMatch(entry ->
                                whoAsks.may(Right.KEEP_RELAYS, entry.post().place()));
    }
}
