package fr.preau.governance.relays;

import fr.preau.people.AccountOpened;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that somebody opened their account: who is a relay is known by it from then on. */
@Component
class AccountsOpened {

    private final Holders holders;

    AccountsOpened(Holders holders) {
        this.holders = holders;
    }

    @ApplicationModuleListener
    public void on(AccountOpened opened) {
        holders.recogniseAccounts();
    }
}
