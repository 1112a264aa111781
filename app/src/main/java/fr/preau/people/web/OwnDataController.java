package fr.preau.people.web;

import fr.preau.exports.Attachment;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.people.accounts.People;
import fr.preau.people.accounts.Person;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Details;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is held about oneself, to take away (RGPD, articles 15 and 20). */
@Controller
@Access(Right.SIGNED_IN)
class OwnDataController {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final WhoAsks whoAsks;
    private final People people;
    private final OwnData data;
    private final Audit audit;
    private final Clock clock;

    OwnDataController(WhoAsks whoAsks, People people, OwnData data, Audit audit, Clock clock) {
        this.whoAsks = whoAsks;
        this.people = people;
        this.data = data;
        this.audit = audit;
        this.clock = clock;
    }

    /** The operator has no account: nothing is held about them. */
    @GetMapping(Addresses.OWN_DATA)
    @Transactional
    public ResponseEntity<byte[]> take() {
        Person own = whoAsks.findPerson().flatMap(people::find).orElseThrow(UnknownPerson::new);
        byte[] file = JSON.writeValueAsBytes(data.file(own, clock.instant()));
        audit.write(AuditKind.DATA_TAKEN, Actor.person(own.id()), own.id(), Details.none());
        return Attachment.named("mes-donnees-preau.json", MediaType.APPLICATION_JSON)
                .body(file);
    }
}
