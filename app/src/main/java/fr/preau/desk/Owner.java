package fr.preau.desk;

import fr.preau.people.Operator;
import fr.preau.people.WhoAsks;
import fr.preau.ui.Screen;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whose desk it is: always that of who asks, whatever an address or a form says. */
@Component
class Owner {

    private final WhoAsks whoAsks;

    Owner(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    /** The operator has no account, hence no desk: their session has its own page. */
    Screen answer(Function<UUID, Screen> own) {
        return whoAsks.findPerson().map(own).orElseGet(() -> Screen.seeOther(Operator.DOOR));
    }
}
