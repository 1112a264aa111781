package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.Trail;
import fr.preau.roadmap.programme.Commitment;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.Partner;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who signs a convention, and what each commits. */
@Controller
@Access(Right.KEEP_PROGRAMMES)
class PartnerController {

    private static final String DROP = "/retrait";

    private final ReadableConventions readable;
    private final Conventions conventions;

    PartnerController(ReadableConventions readable, Conventions conventions) {
        this.readable = readable;
        this.conventions = conventions;
    }

    @GetMapping(ProgrammeAddresses.NEW_PARTNER)
    Screen form(@PathVariable String code) {
        return page(new PartnerForm(readable.getKept(code), Optional.empty(), Typed.of(Map.of())))
                .screen();
    }

    @PostMapping(ProgrammeAddresses.NEW_PARTNER)
    Screen add(@PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        return write(new PartnerForm(readable.getKept(code), Optional.empty(), Typed.sent(asked)));
    }

    @GetMapping(ProgrammeAddresses.PARTNER)
    Screen form(@PathVariable String code, @PathVariable String partner) {
        Kept kept = kept(code, partner);
        return page(new PartnerForm(kept.convention, Optional.of(kept.partner), PartnerForm.values(kept.partner)))
                .screen();
    }

    @PostMapping(ProgrammeAddresses.PARTNER)
    Screen change(
            @PathVariable String code,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> asked) {
        Kept kept = kept(code, partner);
        return write(new PartnerForm(kept.convention, Optional.of(kept.partner), Typed.sent(asked)));
    }

    @PostMapping(ProgrammeAddresses.DROP_PARTNER)
    Screen drop(@PathVariable String code, @PathVariable String partner) {
        Kept kept = kept(code, partner);
        return write(
                kept.convention,
                new Conventions.Told(Trail.Deed.ENDED, t("programme.partner"), kept.partner.title(), ""),
                current -> current.withPartners(current.partners().stream()
                        .filter(other -> !other.code().equals(partner))
                        .toList()));
    }

    @GetMapping(ProgrammeAddresses.NEW_COMMITMENT)
    Screen commitment(@PathVariable String code, @PathVariable String partner) {
        return page(kept(code, partner), Optional.empty(), new CommitmentForm(Typed.of(Map.of())))
                .screen();
    }

    @PostMapping(ProgrammeAddresses.NEW_COMMITMENT)
    Screen addCommitment(
            @PathVariable String code,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> asked) {
        return write(kept(code, partner), Optional.empty(), new CommitmentForm(Typed.sent(asked)));
    }

    @GetMapping(ProgrammeAddresses.COMMITMENT)
    Screen commitment(@PathVariable String code, @PathVariable String partner, @PathVariable int rank) {
        Kept kept = kept(code, partner);
        return page(kept, Optional.of(rank), new CommitmentForm(CommitmentForm.values(kept.get(rank))))
                .screen();
    }

    @PostMapping(ProgrammeAddresses.COMMITMENT)
    Screen changeCommitment(
            @PathVariable String code,
            @PathVariable String partner,
            @PathVariable int rank,
            @RequestParam MultiValueMap<String, String> asked) {
        Kept kept = kept(code, partner);
        kept.get(rank);
        return write(kept, Optional.of(rank), new CommitmentForm(Typed.sent(asked)));
    }

    @PostMapping(ProgrammeAddresses.DROP_COMMITMENT)
    Screen dropCommitment(@PathVariable String code, @PathVariable String partner, @PathVariable int rank) {
        Kept kept = kept(code, partner);
        Commitment former = kept.get(rank);
        return write(
                kept.convention,
                new Conventions.Told(Trail.Deed.ENDED, kept.partner.title(), ConventionPage.commitment(former), ""),
                current -> replace(current, partner, former, List.of()));
    }

    private Screen write(PartnerForm form) {
        FormPage page = page(form);
        if (page.isWrong()) {
            return page.screen();
        }
        Partner partner = form.partner();
        return write(
                form.convention(),
                new Conventions.Told(
                        form.former().isPresent() ? Trail.Deed.CHANGED : Trail.Deed.ADDED,
                        t("programme.partner"),
                        form.former().map(Partner::title).orElse(""),
                        partner.title()),
                current -> current.with(new Partner(
                        partner.code(),
                        partner.title(),
                        partner.role(),
                        current.findPartner(partner.code())
                                .map(Partner::commitments)
                                .orElse(List.of()))));
    }

    private Screen write(Kept kept, Optional<Integer> rank, CommitmentForm form) {
        FormPage page = page(kept, rank, form);
        if (page.isWrong()) {
            return page.screen();
        }
        Commitment commitment = form.commitment();
        Optional<Commitment> former = rank.map(kept::get);
        return write(
                kept.convention,
                new Conventions.Told(
                        former.isPresent() ? Trail.Deed.CHANGED : Trail.Deed.ADDED,
                        kept.partner.title(),
                        former.map(ConventionPage::commitment).orElse(""),
                        ConventionPage.commitment(commitment)),
                current -> former.map(old -> replace(current, kept.partner.code(), old, List.of(commitment)))
                        .orElseGet(() -> add(current, kept.partner.code(), commitment)));
    }

    /** What somebody else changed meanwhile stays as they left it. */
    private static ProgrammeConvention replace(
            ProgrammeConvention convention, String partner, Commitment former, List<Commitment> others) {
        return convention
                .findPartner(partner)
                .map(known -> {
                    List<Commitment> all = new ArrayList<>(known.commitments());
                    int place = all.indexOf(former);
                    if (place >= 0) {
                        all.remove(place);
                        all.addAll(place, others);
                    }
                    return convention.with(new Partner(known.code(), known.title(), known.role(), all));
                })
                .orElse(convention);
    }

    private static ProgrammeConvention add(ProgrammeConvention convention, String partner, Commitment commitment) {
        return convention
                .findPartner(partner)
                .map(known -> {
                    List<Commitment> all = new ArrayList<>(known.commitments());
                    all.add(commitment);
                    return convention.with(new Partner(known.code(), known.title(), known.role(), all));
                })
                .orElse(convention);
    }

    private Screen write(
            ProgrammeConvention convention, Conventions.Told told, UnaryOperator<ProgrammeConvention> change) {
        conventions.change(convention.code(), told, change);
        return Screen.seeOther(ProgrammePages.convention(convention.code()));
    }

    private static FormPage page(PartnerForm form) {
        ProgrammeConvention convention = form.convention();
        Optional<String> address =
                form.former().map(partner -> ProgrammePages.partner(convention.code(), partner.code()));
        return new FormPage(
                convention,
                t(address.isPresent() ? "programme.partner.change" : "programme.partner.new"),
                t("programme.partner.lead"),
                form.fields(),
                address.orElseGet(() -> ProgrammePages.newPartner(convention.code())),
                address.map(known -> new Link(t("programme.partner.drop"), known + DROP)));
    }

    private static FormPage page(Kept kept, Optional<Integer> rank, CommitmentForm form) {
        ProgrammeConvention convention = kept.convention;
        Optional<String> address =
                rank.map(number -> ProgrammePages.commitment(convention.code(), kept.partner.code(), number));
        return new FormPage(
                convention,
                t(address.isPresent() ? "programme.commitment.change" : "programme.commitment.new"),
                kept.partner.title(),
                form.fields(),
                address.orElseGet(() -> ProgrammePages.newCommitment(convention.code(), kept.partner.code())),
                address.map(known -> new Link(t("programme.commitment.drop"), known + DROP)));
    }

    /** A partner of a convention that who asks keeps. */
    private Kept kept(String code, String partner) {
        ProgrammeConvention convention = readable.getKept(code);
        return new Kept(convention, convention.findPartner(partner).orElseThrow(() -> new UnknownConvention(partner)));
    }

    private record Kept(ProgrammeConvention convention, Partner partner) {

        Commitment get(int rank) {
            if (rank < 1 || rank > partner.commitments().size()) {
                throw new UnknownConvention(partner.code() + " " + rank);
            }
            return partner.commitments().get(rank - 1);
        }
    }
}
