/**
 * How the house answers programs: pages of a collection, formats, freshness, the OpenAPI document and the page to try it; and how it
 * tells a refusal, as a page to a person and as a problem to a program. Knows no subject: the modules above write the endpoints.
 *
 * <p>Conventions of {@code /api/v1}, shown on the endpoint of a collection:
 *
 * <pre>{@code
 * @GetMapping(path = "/api/v1/schools", produces = ApiFormat.JSON)
 * ResponseEntity<CursorPage<SchoolEntry>> schools(SchoolFilter filter, Paging paging, WebRequest request) {
 *     return ETag.of(lastImport(), filter, paging).answer(request, () -> page(filter, paging));
 * }
 *
 * @GetMapping(path = "/api/v1/schools", produces = ApiFormat.GEOJSON)
 * FeatureCollection<SchoolEntry> schoolsOnMap(SchoolFilter filter, Paging paging) {
 *     return FeatureCollection.of(page(filter, paging), school -> Feature.point(…));
 * }
 *
 * private CursorPage<SchoolEntry> page(SchoolFilter filter, Paging paging) {
 *     List<SchoolEntry> rows = … paging.after() … paging.rowsToRead() …
 *     return paging.pageOf(rows, total(filter), school -> Cursor.after(school.name(), school.uai()));
 * }
 * }</pre>
 *
 * <p>One method per format; {@code Accept} or {@code ?format=json|geojson|csv} chooses. A collection in CSV is sent whole. A parameter that
 * cannot be used throws {@link fr.preau.api.BadRequest}; a thing that does not exist is a 404.
 */
@ApplicationModule(allowedDependencies = {"values", "ui", "people", "exports"})
@NullMarked
package fr.preau.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
