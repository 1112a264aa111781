package fr.preau.roadmap.programme;

import java.util.List;
import java.util.Optional;

/**
 * What a document of the administration says of an action, in our own words, ready to be copied and adapted. What the document does not
 * say is empty, and said so on screen.
 *
 * @param code its name in addresses
 * @param axis under which Préau puts it: the documents put few actions under an axis
 * @param purpose empty when the document gives no more than a name
 * @param levels where it takes place
 * @param precision levels in the words of the document
 * @param equipment what it takes
 * @param findings what the document says of what was done: since when, how many
 * @param documents that speak of it
 */
public record ActionSheet(
        String code,
        String title,
        Axis axis,
        String purpose,
        List<Audience> audiences,
        List<Level> levels,
        String precision,
        Optional<Modality> modality,
        List<String> partners,
        List<String> equipment,
        String findings,
        List<String> documents) {

    /** @throws IllegalArgumentException if no sheet can have this code, or no document speaks of it */
    public ActionSheet {
        Codes.check(code);
        audiences = List.copyOf(audiences);
        levels = List.copyOf(levels);
        partners = List.copyOf(partners);
        equipment = List.copyOf(equipment);
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("A sheet says which document speaks of the action: %s.".formatted(code));
        }
    }

    /** An action to adapt: what the sheet says, and nothing of what only the territory knows. */
    public Action copied(String as) {
        return new Action(
                as,
                title,
                purpose,
                axis,
                new Reach(List.of(), audiences, modality),
                new Schedule(ActionState.CONSIDERED, Optional.empty(), Optional.empty(), List.of()),
                "",
                Optional.empty(),
                Optional.of(code),
                List.of(),
                List.of());
    }
}
