package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Row;
import fr.preau.imports.Scope;
import fr.preau.ui.Texts;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A register of schools. It is taken as complete for each département of which it has at least one school: a school that it
 * no longer has is closed, unless so many are missing that the file is the one to doubt ({@link Vanished}).
 */
abstract class SchoolFileKind extends PlaceFileKind {

    private final CommuneCodes communes;
    private final Vanished vanished;
    private final CatchmentNetworks networks;
    private final CommuneHistory history;

    SchoolFileKind(
            String code,
            List<Column<?>> columns,
            PlaceStaging staging,
            CommuneCodes communes,
            Vanished vanished,
            CatchmentNetworks networks,
            CommuneHistory history) {
        super(code, FileFormat.TABLE, columns, staging);
        this.communes = communes;
        this.vanished = vanished;
        this.networks = networks;
        this.history = history;
    }

    @Override
    public final void load(ImportJob job) {
        super.load(job);
        networks.attach(job);
        history.moveSchoolsBack(job.id());
    }

    @Override
    final void read(ImportJob job, StagedPlaces staged) {
        var known = communes.open();
        var read = new SchoolsRead(vanished.listKnown());
        job.table()
                .forEach(
                        row -> {
                            if (isInScope(job.scope(), departmentOf(row))) {
                                read(job, row, staged, read, known);
                            } else {
                                job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
                            }
                        },
                        rejected -> read.addRejected(rejected, uaiColumn()));
        vanished.refuseOlder(job, read);
        vanished.close(job, read);
    }

    private void read(ImportJob job, Row row, StagedPlaces staged, SchoolsRead read, CommuneCodes.Lookup known) {
        var school = readSchool(job, row);
        if (row.isRejected()) {
            read.addRejected(row, uaiColumn());
        } else if (school.filter(read::isNewAndClosed).isPresent()) {
            job.changes().leaveOut(Texts.t("territory.left-out.closed"), 1);
        } else if (school.isPresent()) {
            List<PlaceId> parents = new ArrayList<>(parentsOf(row, staged));
            home(row, school.get(), known).ifPresent(parents::add);
            school.get().stage(staged, parents);
            read.add(school.get());
        }
    }

    /** The school that this line tells of; empty when the line is of a sort that is left out, which it counts. */
    abstract Optional<SchoolLine> readSchool(ImportJob job, Row row);

    /** The département or the collectivité, as the line writes it. */
    abstract String departmentOf(Row row);

    abstract Column<Uai> uaiColumn();

    abstract Column<?> communeColumn();

    /** Places of which only this register speaks, such as the constituency. */
    List<PlaceId> parentsOf(Row row, StagedPlaces staged) {
        return List.of();
    }

    /** The commune of today, or the département alone when no commune can be found. */
    private Optional<PlaceId> home(Row row, SchoolLine school, CommuneCodes.Lookup known) {
        var byCode = school.communeCode().flatMap(known::find);
        if (byCode.isPresent()) {
            return byCode;
        }
        var problem =
                school.communeCode().isPresent() ? TerritoryProblem.UNKNOWN_COMMUNE : TerritoryProblem.MISSING_COMMUNE;
        var byName = known.find(school.communeName(), school.postcode());
        row.warn(
                problem,
                communeColumn(),
                Texts.t(byName.isPresent() ? "territory.expected.commune-by-name" : "territory.expected.commune-none"));
        return byName.isPresent() ? byName : school.department();
    }

    static boolean isInScope(Scope scope, String department) {
        if (scope.equals(Scope.FRANCE)) {
            return true;
        }
        return DepartmentCode.find(department).map(scope::includes).orElse(false);
    }
}
