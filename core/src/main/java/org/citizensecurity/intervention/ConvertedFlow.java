package org.citizensecurity.intervention;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.citizensecurity.money.ConvertedMoney;

/**
 * A flow before and after its conversion.
 *
 * @param original as it was given
 * @param converted in the wanted currency and prices; its note says how
 * @param steps each rate and price level that was applied, in their order; none where the flow was
 *     as wanted already
 */
public record ConvertedFlow(Flow original, Flow converted, ImmutableList<ConvertedMoney> steps)
    implements Serializable {}
