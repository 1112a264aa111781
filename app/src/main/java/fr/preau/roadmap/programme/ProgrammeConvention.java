package fr.preau.roadmap.programme;

import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The convention by which partners carry the programme of a territory over some years.
 *
 * @param place whose programme it is
 * @param signed the amount that was signed; empty when it is not known
 * @param notice what must be said above all its amounts: that they are invented, for one; empty for nothing
 * @param origin the document that it comes from, or who wrote it
 * @param published whether anybody may read it; else those who keep programmes there
 */
public record ProgrammeConvention(
        ConventionCode code,
        String title,
        PlaceId place,
        LocalDate firstDay,
        LocalDate lastDay,
        ConventionState state,
        Optional<Euros> signed,
        String notice,
        String origin,
        boolean published,
        List<Partner> partners,
        Budget budget,
        List<Action> actions) {

    public ProgrammeConvention {
        partners = List.copyOf(partners);
        actions = List.copyOf(actions);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A convention ends (%s) after it begins (%s).".formatted(lastDay, firstDay));
        }
    }

    /** Whether it can still be given up without a trace for the public: it was only begun, and nobody else was shown it. */
    public boolean isRemovable() {
        return state == ConventionState.PROJECT && !published;
    }

    /** Whether a civil year is one of those that it is about. */
    public boolean covers(int year) {
        return firstDay.getYear() <= year && year <= lastDay.getYear();
    }

    public Optional<Partner> findPartner(String partner) {
        return partners.stream().filter(one -> one.code().equals(partner)).findFirst();
    }

    /** The money that partners commit. */
    public Total financing() {
        return Total.of(partners.stream()
                .flatMap(partner -> partner.commitments().stream())
                .filter(commitment -> commitment.kind() == CommitmentKind.MONEY)
                .map(Commitment::amount)
                .toList());
    }

    /** The sums that should be the same, set side by side. */
    public List<Balance> balances() {
        Total planned = budget.total(Stage.PLANNED);
        return List.of(
                new Balance(Balance.Question.SIGNED_AND_PLANNED, Total.of(List.of(signed)), planned),
                new Balance(Balance.Question.PLANNED_AND_FINANCED, planned, financing()),
                new Balance(
                        Balance.Question.PLANNED_AND_SHARED,
                        planned,
                        Total.of(actions.stream().map(Action::share).toList())));
    }

    public Optional<Action> findAction(String action) {
        return actions.stream().filter(one -> one.code().equals(action)).findFirst();
    }

    /** The same with this action in place of the one of the same code, or after the others. */
    public ProgrammeConvention with(Action changed) {
        boolean known = findAction(changed.code()).isPresent();
        Stream<Action> others = actions.stream().map(action -> action.code().equals(changed.code()) ? changed : action);
        return withActions((known ? others : Stream.concat(others, Stream.of(changed))).toList());
    }

    /** The same without this action, which nothing waits for any more. */
    public ProgrammeConvention without(Action gone) {
        return withActions(actions.stream()
                .filter(action -> !action.code().equals(gone.code()))
                .map(action -> action.withSchedule(action.schedule()
                        .withAfter(action.schedule().after().stream()
                                .filter(before -> !before.equals(gone.code()))
                                .toList())))
                .toList());
    }

    public ProgrammeConvention withActions(List<Action> others) {
        return new ProgrammeConvention(
                code, title, place, firstDay, lastDay, state, signed, notice, origin, published, partners, budget,
                others);
    }

    public ProgrammeConvention publishedAs(boolean other) {
        return new ProgrammeConvention(
                code, title, place, firstDay, lastDay, state, signed, notice, origin, other, partners, budget, actions);
    }

    public ProgrammeConvention withBudget(Budget other) {
        return new ProgrammeConvention(
                code, title, place, firstDay, lastDay, state, signed, notice, origin, published, partners, other,
                actions);
    }

    /** The same with this partner in place of the one of the same code, or after the others. */
    public ProgrammeConvention with(Partner changed) {
        boolean known = findPartner(changed.code()).isPresent();
        Stream<Partner> others =
                partners.stream().map(partner -> partner.code().equals(changed.code()) ? changed : partner);
        return withPartners((known ? others : Stream.concat(others, Stream.of(changed))).toList());
    }

    public ProgrammeConvention withPartners(List<Partner> others) {
        return new ProgrammeConvention(
                code, title, place, firstDay, lastDay, state, signed, notice, origin, published, others, budget,
                actions);
    }
}
