package fr.preau.governance.bodies;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import java.util.List;

/**
 * A form on a page of its own.
 *
 * @param lead may be empty
 * @param action where it is sent
 * @param send the button that sends it
 * @param back where one goes without sending it
 */
public record FormPage(
        String title, String lead, Breadcrumb breadcrumb, String action, Button send, String back, List<Field> fields) {

    static final String TEMPLATE = "governance/form";

    /** What is wrong with it. */
    public ErrorSummary errors() {
        return new ErrorSummary(fields, true);
    }
}
