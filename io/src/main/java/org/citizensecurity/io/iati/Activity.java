package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.Source;

/** An activity in the words of the model, with the organisations and the source that it names. */
record Activity(
    long line,
    Intervention intervention,
    ImmutableList<Organisation> organisations,
    Optional<Source> source) {}
