/**
 * The files that people join to records: papers of meetings, evidence of answers and of progress reviews. Knows no subject: a module that
 * takes files has a table of its own whose rows name them, and says who may read them.
 *
 * <pre>{@code
 * create table record_file (
 *     file    uuid primary key references files.file,
 *     record  uuid not null references record on delete cascade);
 * create trigger forget after delete on record_file for each row execute function files.forget();
 * }</pre>
 *
 * <p>So a file goes with the row that names it, and the row with its record. Its content stands in the database, and so in saved copies.
 */
@ApplicationModule(allowedDependencies = {"people", "ui", "exports"})
@NullMarked
package fr.preau.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
