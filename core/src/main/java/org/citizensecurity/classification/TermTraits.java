package org.citizensecurity.classification;

/**
 * What is asked of a term for every match, worked out once.
 *
 * @param weight as the codebook has it
 * @param counts the weight that counts: what settles a measure counts alike, whether or not it
 *     settles the field
 * @param plain whether it needs nothing near it and more than hints
 * @param settles whether it settles that a record belongs to the field
 * @param phrase whether it is a phrase that settles the field and needs nothing near it
 * @param supports whether it speaks for a measure, or for crime and violence at large
 */
record TermTraits(
    int weight, int counts, boolean plain, boolean settles, boolean phrase, boolean supports) {
  /** From this weight a term settles that a record belongs to the field. */
  private static final int SURE = 4;

  static TermTraits of(Term term, int parts, int words) {
    Facet facet = term.target().facet();
    boolean measure = facet == Facet.MEASURE;
    boolean crime = facet == Facet.RELEVANCE && term.target().value().equals("CRIME");
    boolean field = facet == Facet.RELEVANCE && !term.target().value().equals("OTHER");
    boolean free = term.condition().needs().isEmpty();
    return new TermTraits(
        term.weight(),
        term.weight() == SURE - 1 ? SURE : term.weight(),
        free && term.weight() > 1,
        measure ? term.weight() >= SURE : field,
        words > 1 && free && term.weight() >= SURE && (measure || (crime && parts == 1)),
        measure || crime);
  }
}
