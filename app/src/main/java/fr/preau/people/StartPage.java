package fr.preau.people;

/** Where somebody begins who signs in without having asked for a page. Asked here, answered by the module that has such a page. */
@FunctionalInterface
public interface StartPage {

    /** Path of one of our pages. */
    String path();
}
