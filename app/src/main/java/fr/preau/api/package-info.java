/**
 * How the house answers programs: pages of a collection, formats, freshness, the OpenAPI document and the page to try it; and how it
 * tells a refusal, as a page to a person and as a problem to a program. Knows no subject: the modules above write the endpoints.
 *
 * <p>Conventions of {@code /api/v1}, shown on the endpoint of a collection:
 *
 * <pre>{@code
 * @Tag("api.tag.places")
 * @GetMapping(path = "/api/v1/schools", produces = ApiFormat.JSON)
 * ResponseEntity<CursorPage<SchoolEntry>> schools(SchoolFilter filter, Paging paging, WebRequest request) {
 *     return ETag.of(version(), filter, paging).answer(request, () -> paging.pageOf(rows(filter, paging), total(filter), this::cursor));
 * }
 *
 * @GetMapping(path = "/api/v1/schools", produces = ApiFormat.GEOJSON)
 * FeatureCollection schoolsOnMap(…)
 *
 * @GetMapping(path = "/api/v1/schools", produces = ApiFormat.CSV)
 * Csv schoolsInTable(…)
 * }</pre>
 *
 * <p>One method per format; {@code Accept} or {@code ?format=json|geojson|csv} chooses.
 */
@ApplicationModule(allowedDependencies = {"values", "ui", "people"})
@NullMarked
package fr.preau.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
