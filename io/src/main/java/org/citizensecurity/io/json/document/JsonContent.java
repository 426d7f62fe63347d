package org.citizensecurity.io.json.document;

/** What takes the records of a document. */
public interface JsonContent {
  /** Tells that a list begins, which may be empty. */
  default void begin(String list) {}

  /** Takes an object of a list. */
  void add(String list, JsonRecord json);

  /** Counts something of a list that is no object, or the rest of a list that breaks. */
  void reject();

  /** Takes the single values of the document, once, after its lists. */
  default void values(JsonRecord json) {}
}
