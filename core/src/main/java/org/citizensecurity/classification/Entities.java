package org.citizensecurity.classification;

import com.google.common.collect.ImmutableMap;

/** The HTML entities that stand in records: Latin letters, punctuation and numbers. */
final class Entities {
  private static final int LONGEST = 10;
  private static final ImmutableMap<String, Character> NAMED = named();

  private Entities() {}

  /** The length of the entity at {@code at} above 16 bits and its character below; 0 for none. */
  static long decode(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    int end = at + 1;
    while (end < limit && text.charAt(end) != ';' && text.charAt(end) != '&') {
      end++;
    }
    if (end >= limit || text.charAt(end) != ';' || end == at + 1) {
      return 0;
    }
    int character = character(text.substring(at + 1, end));
    return character < 0 ? 0 : ((long) (end + 1 - at) << 16) | character;
  }

  private static int character(String name) {
    if (name.charAt(0) != '#') {
      Character named = NAMED.get(name);
      return named == null ? -1 : named;
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return code > 0 && code <= Character.MAX_VALUE ? code : ' ';
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static ImmutableMap<String, Character> named() {
    ImmutableMap.Builder<String, Character> named = ImmutableMap.builder();
    String[] accents = {"acute", "grave", "circ", "tilde", "uml", "cedil", "ring"};
    String[] letters = {
      "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝ",
      "aàeèiìoòuùAÀEÈIÌOÒUÙ",
      "aâeêiîoôuûAÂEÊIÎOÔUÛ",
      "aãnñoõAÃNÑOÕ",
      "aäeëiïoöuüAÄEËIÏOÖUÜ",
      "cçCÇ",
      "aåAÅ"
    };
    for (int i = 0; i < accents.length; i++) {
      for (int j = 0; j < letters[i].length(); j += 2) {
        named.put(letters[i].charAt(j) + accents[i], letters[i].charAt(j + 1));
      }
    }
    return named
        .put("amp", ' ')
        .put("nbsp", ' ')
        .put("quot", '"')
        .put("apos", '\'')
        .put("lt", ' ')
        .put("gt", ' ')
        .put("ordf", ' ')
        .put("ordm", ' ')
        .put("laquo", ' ')
        .put("raquo", ' ')
        .put("ldquo", '"')
        .put("rdquo", '"')
        .put("lsquo", '\'')
        .put("rsquo", '\'')
        .put("ndash", '\u2013')
        .put("mdash", '\u2014')
        .put("bull", '\u2022')
        .put("shy", '\u00ad')
        .put("iexcl", '\u00a1')
        .put("iquest", '\u00bf')
        .buildOrThrow();
  }
}
