package org.citizensecurity.io.iati;

import java.util.Optional;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.LocalizedText;

/**
 * An organisation as one element names it.
 *
 * @param name empty where only its reference is given
 */
record Organisation(ActorId id, LocalizedText name, ActorKind kind, Optional<Country> country) {}
