package fr.preau.roadmap.programme.web;

import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ProgrammeConvention;

/** An action of a convention that who asks keeps. */
record KeptAction(ProgrammeConvention convention, Action action) {}
