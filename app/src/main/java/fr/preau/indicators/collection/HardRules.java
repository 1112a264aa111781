package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.SpatialAggregation;
import fr.preau.indicators.Unit;
import fr.preau.indicators.entry.EntryColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an answer must be, beside what the import of a line asks of it: percentages lie between 0 and 100, a share is no more than its
 * whole, girls and boys are no more than everybody, and exactly everybody where both are said.
 */
final class HardRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Girls and boys. */
    private static final int ALL_PARTS = 2;

    private HardRules() {}

    /** An answer that is to be judged. */
    record Given(Question question, DraftAnswer answer) {

        private Optional<BigDecimal> number(EntryColumn column) {
            return answer.state() == AnswerState.KNOWN ? answer.read(column) : Optional.empty();
        }
    }

    static List<Fault> faults(List<Given> answers) {
        List<Fault> faults = new ArrayList<>();
        answers.forEach(one -> {
            percentage(one).ifPresent(faults::add);
            reason(one).ifPresent(faults::add);
        });
        answers.stream()
                .filter(one -> one.question().breakdown().isTotal())
                .forEach(whole -> faults.addAll(parts(whole, partsOf(whole, answers))));
        return faults;
    }

    private static Optional<Fault> percentage(Given one) {
        if (one.question().indicator().unit() != Unit.PERCENT) {
            return Optional.empty();
        }
        Optional<BigDecimal> numerator = one.number(EntryColumn.NUMERATOR);
        Optional<BigDecimal> denominator = one.number(EntryColumn.DENOMINATOR);
        if (one.question().indicator().aggregation().space() == SpatialAggregation.RATIO_OF_SUMS
                && numerator.isPresent()
                && denominator.isPresent()
                && numerator.get().compareTo(denominator.get()) > 0) {
            return fault(one, EntryColumn.NUMERATOR, t("indicators.campaign.rule.share", words(denominator.get())));
        }
        return one.number(EntryColumn.VALUE)
                .filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                .flatMap(_ -> fault(one, EntryColumn.VALUE, t("indicators.campaign.rule.percentage")));
    }

    private static Optional<Fault> reason(Given one) {
        DraftAnswer answer = one.answer();
        if (answer.state() != AnswerState.KNOWN && answer.hasNumbers()) {
            return Optional.of(
                    new Fault(one.question().field(DraftAnswer.STATE), t("indicators.campaign.rule.contradiction")));
        }
        return answer.state().asksWhy() && answer.remark().isEmpty()
                ? Optional.of(new Fault(one.question().field(DraftAnswer.REMARK), t("indicators.campaign.rule.reason")))
                : Optional.empty();
    }

    private static List<Given> partsOf(Given whole, List<Given> answers) {
        return answers.stream()
                .filter(one -> !one.question().breakdown().isTotal()
                        && one.question().indicator().equals(whole.question().indicator()))
                .toList();
    }

    /** Only what adds up is compared: a mean of girls may well be above that of everybody. */
    private static List<Fault> parts(Given whole, List<Given> parts) {
        SpatialAggregation space = whole.question().indicator().aggregation().space();
        return switch (space) {
            case SUM -> parts(whole, parts, EntryColumn.VALUE);
            case RATIO_OF_SUMS -> {
                List<Fault> faults = new ArrayList<>(parts(whole, parts, EntryColumn.NUMERATOR));
                faults.addAll(parts(whole, parts, EntryColumn.DENOMINATOR));
                yield faults;
            }
            case ROUNDED_RATIO_OF_SUMS -> parts(whole, parts, EntryColumn.DENOMINATOR);
            case WEIGHTED_MEAN, NONE -> List.of();
        };
    }

    private static List<Fault> parts(Given whole, List<Given> parts, EntryColumn column) {
        Optional<BigDecimal> all = whole.number(column);
        List<BigDecimal> said = parts.stream()
                .map(part -> part.number(column))
                .flatMap(Optional::stream)
                .toList();
        if (all.isEmpty() || said.isEmpty()) {
            return List.of();
        }
        BigDecimal sum = said.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Function<String, List<Fault>> tell = key -> fault(whole, column, t(key, words(sum), words(all.get()))).stream()
                .toList();
        if (said.size() == ALL_PARTS && parts.size() == ALL_PARTS && sum.compareTo(all.get()) != 0) {
            return tell.apply("indicators.campaign.rule.sum");
        }
        return sum.compareTo(all.get()) > 0 ? tell.apply("indicators.campaign.rule.parts") : List.of();
    }

    private static String words(BigDecimal number) {
        return CampaignWords.number(number);
    }

    private static Optional<Fault> fault(Given one, EntryColumn column, String words) {
        return Optional.of(new Fault(one.question().field(column.slug()), words));
    }
}
