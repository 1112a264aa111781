package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who holds a post, or held one.
 *
 * @param name empty when they were forgotten
 * @param person their number, where they have an account
 */
record Holder(UUID id, String name, Optional<UUID> person) {

    /** What they are called, or that their name was erased. */
    String shown() {
        return name.isEmpty() ? t("governance.relay.forgotten") : name;
    }
}
