package org.citizensecurity.place;

public enum Scale {
  CITY
}
