package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * One element with what the reader wants of its content.
 *
 * @param name local name; with its prefix where it has one
 * @param line where it starts, counted from 1
 * @param attributes by name, {@code xml:lang} with its prefix
 * @param text its own text without white space around it
 */
record Element(
    String name,
    long line,
    ImmutableMap<String, String> attributes,
    String text,
    ImmutableList<Element> children) {

  /** The value of an attribute without white space around it; empty where it is blank. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** An attribute, or the text of elements that stand for it in version 1. */
  Optional<String> attributeOrText(String attribute) {
    return attribute(attribute).or(() -> Optional.of(text).filter(value -> !value.isEmpty()));
  }

  ImmutableList<Element> all(String child) {
    return children.stream()
        .filter(element -> element.name.equals(child))
        .collect(ImmutableList.toImmutableList());
  }

  Optional<Element> first(String child) {
    return children.stream().filter(element -> element.name.equals(child)).findFirst();
  }
}
