package fr.preau.governance.bodies;

import fr.preau.people.AccountOpened;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that somebody opened their account: where they sit is known by it from then on. */
@Component
class SeatsRecognised {

    private final Memberships memberships;

    SeatsRecognised(Memberships memberships) {
        this.memberships = memberships;
    }

    @ApplicationModuleListener
    public void on(AccountOpened opened) {
        memberships.recogniseAccounts();
    }
}
