package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.ui.Texts;
import java.time.LocalDate;
import java.util.List;

/** What the kinds of files about places have in common: they stage what they read, and {@link PlaceStaging} merges it. */
abstract class PlaceFileKind implements ImportKind {

    private final String code;
    private final FileFormat format;
    private final List<Column<?>> columns;
    private final PlaceStaging staging;

    PlaceFileKind(String code, FileFormat format, List<Column<?>> columns, PlaceStaging staging) {
        this.code = code;
        this.format = format;
        this.columns = columns;
        this.staging = staging;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String title() {
        return Texts.t("territory.import." + code);
    }

    @Override
    public final String description() {
        return Texts.t("territory.import." + code + ".description");
    }

    @Override
    public final FileFormat format() {
        return format;
    }

    @Override
    public final List<Column<?>> columns() {
        return columns;
    }

    @Override
    public void load(ImportJob job) {
        var staged = new StagedPlaces();
        read(job, staged);
        staging.merge(job, staged);
    }

    /** The day that the file describes; today when nobody said. */
    final LocalDate vintage(ImportJob job) {
        return staging.vintage(job);
    }

    /** Stages what the file tells, and reports what is wrong in it. */
    abstract void read(ImportJob job, StagedPlaces staged);
}
