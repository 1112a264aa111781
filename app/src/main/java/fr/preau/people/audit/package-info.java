/** The audit trail: who did what, when, about whom; only ever added to, and chained so that tampering shows. */
@NullMarked
package fr.preau.people.audit;

import org.jspecify.annotations.NullMarked;
