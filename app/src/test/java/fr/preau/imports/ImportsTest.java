package fr.preau.imports;

import fr.preau.PreauTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the application that knows one more kind of file, invented: {@link NotesKind}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreauTest
@Import(NotesKind.class)
public @interface ImportsTest {}
