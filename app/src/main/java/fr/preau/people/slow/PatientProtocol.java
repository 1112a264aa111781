package fr.preau.people.slow;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP as Tomcat speaks it, except that a head has an end. Public, since Tomcat makes it from its name. */
public final class PatientProtocol extends Http11NioProtocol {

    private Duration head = Duration.ofSeconds(20);

    /** @param longest time from the first byte of a request to the end of its headers */
    void setHead(Duration longest) {
        this.head = longest;
    }

    @Override
    protected Processor createProcessor() {
        return new PatientProcessor(this, head);
    }
}
