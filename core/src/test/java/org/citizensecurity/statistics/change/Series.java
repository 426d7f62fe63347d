package org.citizensecurity.statistics.change;

import java.util.stream.IntStream;

/** Series that the tests share. */
final class Series {
  /** Share of Latin America and the Caribbean in net official aid, %, ECLAC on OECD figures; with gaps. */
  static final double[] AID_YEARS = {
    1990, 1995, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010
  };

  static final double[] AID_SHARE = {
    8.94, 10.79, 9.72, 11.40, 8.10, 8.54, 8.53, 6.17, 6.84, 6.44, 7.26, 7.11, 8.25
  };

  /** The example of cor.test in R, from Hollander and Wolfe (1973), p. 185. */
  static final double[] TUNA_LIGHTNESS = {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1};

  static final double[] TUNA_SCORE = {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8};

  /** Dataset Nile of R: flow at Aswan, 1871 to 1970. */
  static final double[] NILE = {
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180,
    799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833,
    701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845,
    864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649,
    846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815,
    1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
  };

  static final double[] NILE_YEARS = years(1871, 1970);

  /** Dataset LakeHuron of R: level in feet, 1875 to 1972. */
  static final double[] LAKE_HURON = {
    580.38, 581.86, 580.97, 580.8, 579.79, 580.39, 580.42, 580.82, 581.4, 581.32, 581.44, 581.68,
    581.17, 580.53, 580.01, 579.91, 579.14, 579.16, 579.55, 579.67, 578.44, 578.24, 579.1, 579.09,
    579.35, 578.82, 579.32, 579.01, 579, 579.8, 579.83, 579.72, 579.89, 580.01, 579.37, 578.69,
    578.19, 578.67, 579.55, 578.92, 578.09, 579.37, 580.13, 580.14, 579.51, 579.24, 578.66, 578.86,
    578.05, 577.79, 576.75, 576.75, 577.82, 578.64, 580.58, 579.48, 577.38, 576.9, 576.94, 576.24,
    576.84, 576.85, 576.9, 577.79, 578.18, 577.51, 577.23, 578.42, 579.61, 579.05, 579.26, 579.22,
    579.38, 579.1, 577.95, 578.12, 579.75, 580.85, 580.41, 579.96, 579.61, 578.76, 578.18, 577.21,
    577.13, 579.1, 578.25, 577.91, 576.89, 575.96, 576.8, 577.68, 578.38, 578.52, 579.74, 579.31,
    579.89, 579.96
  };

  static final double[] LAKE_HURON_YEARS = years(1875, 1972);

  static final double[] TIED_TIMES = {1, 1, 2, 3, 3, 3, 5, 8};
  static final double[] TIED_VALUES = {2, 1, 2, 2, 4, 3, 4, 4};

  private Series() {}

  static double[] years(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToDouble(year -> year).toArray();
  }

  /** Without order to speak of and, up to 53 values, without ties. */
  static double[] scattered(int size) {
    return IntStream.rangeClosed(1, size).mapToDouble(i -> i * 17 % 53).toArray();
  }
}
