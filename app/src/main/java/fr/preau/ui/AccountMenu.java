package fr.preau.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Contributed as a bean by modules that offer something to the person at the keyboard alone: imports to the operator, signing out. */
public interface AccountMenu {

    /** Empty when this person may do none of it. */
    List<Link> linksFor(HttpServletRequest request);
}
