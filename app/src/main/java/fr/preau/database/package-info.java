/** The PostgreSQL that Préau brings along: started, adopted, stopped, migrated, saved and restored. Knows no subject. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.preau.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
