package fr.preau.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The pace of a route, on a controller or on one of its methods; the method wins. A route that says nothing goes at
 * {@link Pace#API} under {@code /api}, at {@link Pace#CHANGES} when it changes something, and at {@link Pace#PAGES} otherwise.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Limited {

    Pace value();
}
