package fr.preau.people.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of one day as they are found, and what is wrong with them. */
record DayChain(LocalDate day, List<Found> entries) {

    DayChain {
        entries = List.copyOf(entries);
    }

    /**
     * What was tampered with, in the order of the entries.
     *
     * @param before hash of the last entry of an earlier day
     */
    List<Fault> faults(Hash before) {
        List<Fault> faults = new ArrayList<>();
        Hash previous = before;
        int expected = 1;
        for (Found entry : entries) {
            Link link = entry.link();
            if (link.rank() != expected) {
                faults.add(new Fault(day, expected, Fault.What.MISSING));
            }
            if (!link.previous().equals(previous)) {
                faults.add(new Fault(day, link.rank(), Fault.What.NOT_AFTER_THE_ONE_BEFORE));
            }
            if (!link.hash().equals(entry.hash())) {
                faults.add(new Fault(day, link.rank(), Fault.What.CHANGED));
            }
            if (entry.payload().isPresent()
                    && !entry.payload().map(Payload::hash).equals(link.payload())) {
                faults.add(new Fault(day, link.rank(), Fault.What.PAYLOAD_CHANGED));
            }
            previous = entry.hash();
            expected = link.rank() + 1;
        }
        return faults;
    }

    /** Where the next day goes on. */
    Hash last(Hash before) {
        return entries.isEmpty() ? before : entries.getLast().hash();
    }

    /** How many entries have lost what they told, as the law may want. */
    long erased() {
        return entries.stream()
                .filter(entry ->
                        entry.link().payload().isPresent() && entry.payload().isEmpty())
                .count();
    }

    /**
     * An entry as it is found.
     *
     * @param hash the one written
     * @param payload empty when there was none, or when it was erased
     */
    record Found(Link link, Hash hash, Optional<Payload> payload) {}
}
