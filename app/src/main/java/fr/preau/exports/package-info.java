/**
 * What people take away and open elsewhere: tables as CSV, ODS and XLSX, row after row, in constant memory; slides; texts. Knows no
 * subject.
 *
 * <pre>{@code
 * TableExport.of("etablissements", "Établissements du Cher", columns).answer(format, rows -> schools.forEach(rows::add));
 * }</pre>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.preau.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
