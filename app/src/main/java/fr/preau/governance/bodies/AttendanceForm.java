package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * Who came, as it was chosen: for each member one of four words, and by whom they are represented.
 *
 * @param chosen the words, by member; empty for a member of whom nothing is known
 */
record AttendanceForm(List<Membership> members, Map<UUID, String> chosen, Map<UUID, String> proxies) {

    private static final String PRESENCE = "presence-";
    private static final String PROXY = "par-";

    static AttendanceForm of(List<Membership> members, List<Attendance> noted) {
        Map<UUID, String> chosen = new HashMap<>();
        Map<UUID, String> proxies = new HashMap<>();
        noted.forEach(one -> {
            chosen.put(one.member(), one.presence().slug());
            one.proxy().ifPresent(proxy -> proxies.put(one.member(), proxy.toString()));
        });
        return new AttendanceForm(members, chosen, proxies);
    }

    static AttendanceForm read(List<Membership> members, MultiValueMap<String, String> asked) {
        Map<UUID, String> chosen = new HashMap<>();
        Map<UUID, String> proxies = new HashMap<>();
        members.forEach(member -> {
            chosen.put(member.id(), Asked.first(asked, PRESENCE + member.id()));
            proxies.put(member.id(), Asked.first(asked, PROXY + member.id()));
        });
        return new AttendanceForm(members, chosen, proxies);
    }

    /** What is said of those of whom something is said; empty when somebody is represented by nobody, or by themselves. */
    Optional<List<Attendance>> attendances() {
        List<Attendance> said = new ArrayList<>();
        for (Membership member : members) {
            Optional<Presence> presence = Presence.findBySlug(word(chosen, member));
            if (presence.isEmpty()) {
                continue;
            }
            Optional<UUID> proxy = presence.get() == Presence.REPRESENTE ? proxy(member) : Optional.empty();
            if (presence.get() == Presence.REPRESENTE && proxy.isEmpty()) {
                return Optional.empty();
            }
            said.add(new Attendance(member.id(), presence.get(), proxy));
        }
        return Optional.of(said);
    }

    private Optional<UUID> proxy(Membership member) {
        String typed = word(proxies, member);
        return members.stream()
                .map(Membership::id)
                .filter(other -> !other.equals(member.id()))
                .filter(other -> other.toString().equals(typed))
                .findFirst();
    }

    private static String word(Map<UUID, String> words, Membership member) {
        return Objects.requireNonNullElse(words.get(member.id()), "");
    }

    Field presence(Membership member) {
        return Field.of(
                        PRESENCE + member.id(),
                        t("governance.presence.of", member.shown()),
                        Control.select(presences(), word(chosen, member)))
                .labelHidden();
    }

    private static List<Control.Option> presences() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.presence.unknown"))));
        Arrays.stream(Presence.values()).forEach(one -> options.add(new Control.Option(one.slug(), one.label())));
        return options;
    }

    Field proxyOf(Membership member) {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.presence.nobody"))));
        members.stream()
                .filter(other -> !other.id().equals(member.id()))
                .forEach(other -> options.add(new Control.Option(other.id().toString(), other.shown())));
        return Field.of(
                        PROXY + member.id(),
                        t("governance.presence.proxy-of", member.shown()),
                        Control.select(options, word(proxies, member)))
                .labelHidden();
    }
}
