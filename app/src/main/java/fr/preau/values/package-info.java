/** The short closed list of value types that every module speaks: identifiers, periods, amounts. No Spring, no SQL. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.preau.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
