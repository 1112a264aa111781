package fr.preau.people.web;

import java.util.List;

/**
 * What a list of invitations holds, line by line.
 *
 * @param unreadable why nothing could be read; empty when lines could
 */
record BulkReport(List<Line> lines, String unreadable) {

    BulkReport {
        lines = List.copyOf(lines);
    }

    static BulkReport unreadable(String why) {
        return new BulkReport(List.of(), why);
    }

    List<Line> accepted() {
        return lines.stream().filter(Line::isAccepted).toList();
    }

    /**
     * A line.
     *
     * @param number in what was pasted, from 1
     * @param errors what is wrong with it; empty when nothing is
     */
    record Line(long number, PersonForm person, RightForm right, String errors) {

        boolean isAccepted() {
            return errors.isEmpty();
        }
    }
}
