package fr.preau.indicators.formula;

import java.math.BigDecimal;

/** What a formula says, as it is written. */
sealed interface Expression {

    record Number(BigDecimal value) implements Expression {}

    record Reference(Term term) implements Expression {}

    record Sum(Expression left, Expression right) implements Expression {}

    record Difference(Expression left, Expression right) implements Expression {}

    record Product(Expression left, Expression right) implements Expression {}

    record Quotient(Expression dividend, Expression divisor) implements Expression {}

    record Opposite(Expression of) implements Expression {}
}
