/**
 * The page frame, the components that screens are made of and their two skins, French texts and formats, error pages. Knows no subject.
 *
 * <p>A controller returns a {@link fr.preau.ui.Screen}: the name of a template and one view record. The record is public, since generated
 * templates live in another package. A page template takes exactly {@code frame} and {@code page}, says no word itself and wears no
 * class of a skin; it composes {@link fr.preau.ui.Component}s, whose records may hold content blocks written in place:
 *
 * <pre>{@code
 * @import static fr.preau.ui.Texts.t
 * @import fr.preau.ui.*
 * @param Frame frame
 * @param fr.preau.territory.web.SchoolPage page
 *
 * @template.ui.layout(frame = frame, title = page.name(), breadcrumb = page.breadcrumb(), body = @`
 *   ${frame.show(Card.of(t("territory.school.network"), @`
 *     <p>${t("territory.school.networkSize", page.network().size())}</p>
 *     ${frame.show(Button.link(t("territory.school.allOfNetwork"), page.networkAddress()))}
 *   `))}
 * `)
 * }</pre>
 *
 * <p>A content block is an anonymous class: the variables it uses must be effectively final (loop variables of a for-each are).
 */
@ApplicationModule(allowedDependencies = {"values"})
@NullMarked
package fr.preau.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
