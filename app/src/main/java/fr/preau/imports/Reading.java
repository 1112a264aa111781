package fr.preau.imports;

import java.math.BigDecimal;

/** What stands in a cell where a measured number is expected. An empty cell, a withheld one and a zero are three things. */
public sealed interface Reading {

    /** A number, with the digits that the file gives. */
    record Number(BigDecimal value) implements Reading {}

    /** Nothing is written. */
    record Empty() implements Reading {}

    /** The producer says that it withholds the value, by one of the marks {@code NS}, {@code ND}, {@code s} in any case. */
    record WithheldMark(String mark) implements Reading {}

    /** Neither a number nor a known mark; the problem is already reported. */
    record Unreadable(String text) implements Reading {}
}
