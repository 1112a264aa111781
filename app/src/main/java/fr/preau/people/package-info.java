/** Who may enter and what they may do. Until accounts exist: the public, and the operator who started the program. */
@ApplicationModule(allowedDependencies = {"values", "ui"})
@NullMarked
package fr.preau.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
