package fr.preau.bench;

import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.ProcessUse;

/** The memory of the application, without that of its database, after its readers have gone. */
final class Memory {

    private static final double REGION = 400L << 20;
    private static final double COUNTRY = 1L << 30;

    private Memory() {}

    static Line line(Territory territory, ProcessUse use) {
        return Line.under(
                "Memory of the application after the readers (VmRSS), `" + territory.code() + "`",
                territory == Territory.COUNTRY ? COUNTRY : REGION,
                use.memory(),
                Unit.MEBIBYTES);
    }
}
