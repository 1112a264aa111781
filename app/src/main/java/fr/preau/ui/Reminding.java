package fr.preau.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Contributed as a bean by a module that has something to remind the person at the keyboard of, at the top of every page. */
public interface Reminding {

    Optional<Reminder> reminderFor(HttpServletRequest request);
}
