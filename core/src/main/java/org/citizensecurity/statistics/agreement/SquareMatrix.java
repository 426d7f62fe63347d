package org.citizensecurity.statistics.agreement;

/** A small square matrix, turned round by elimination with the largest pivots. */
final class SquareMatrix {
  private final double[][] inverse;
  private final double determinant;

  private SquareMatrix(double[][] inverse, double determinant) {
    this.inverse = inverse;
    this.determinant = determinant;
  }

  /** Works on a copy. */
  static SquareMatrix of(double[][] matrix) {
    int size = matrix.length;
    double[][] left = new double[size][];
    double[][] right = new double[size][size];
    for (int row = 0; row < size; row++) {
      left[row] = matrix[row].clone();
      right[row][row] = 1;
    }
    double determinant = 1;
    for (int column = 0; column < size; column++) {
      int pivot = pivot(left, column);
      if (left[pivot][column] == 0) {
        return new SquareMatrix(right, 0);
      }
      if (pivot != column) {
        swap(left, pivot, column);
        swap(right, pivot, column);
        determinant = -determinant;
      }
      determinant *= left[column][column];
      eliminate(left, right, column);
    }
    return new SquareMatrix(right, determinant);
  }

  private static int pivot(double[][] left, int column) {
    int pivot = column;
    for (int row = column + 1; row < left.length; row++) {
      if (Math.abs(left[row][column]) > Math.abs(left[pivot][column])) {
        pivot = row;
      }
    }
    return pivot;
  }

  private static void swap(double[][] rows, int one, int other) {
    double[] row = rows[one];
    rows[one] = rows[other];
    rows[other] = row;
  }

  private static void eliminate(double[][] left, double[][] right, int column) {
    double scale = 1 / left[column][column];
    for (int k = 0; k < left.length; k++) {
      left[column][k] *= scale;
      right[column][k] *= scale;
    }
    for (int row = 0; row < left.length; row++) {
      double factor = left[row][column];
      if (row != column && factor != 0) {
        for (int k = 0; k < left.length; k++) {
          left[row][k] -= factor * left[column][k];
          right[row][k] -= factor * right[column][k];
        }
      }
    }
  }

  /** 0 if there is no inverse. */
  double determinant() {
    return determinant;
  }

  /** The inverse times the vector. */
  double[] inverseTimes(double[] vector) {
    double[] product = new double[vector.length];
    for (int row = 0; row < vector.length; row++) {
      for (int k = 0; k < vector.length; k++) {
        product[row] += inverse[row][k] * vector[k];
      }
    }
    return product;
  }

  /** The diagonal of inverse × covariance × transposed inverse. */
  double[] variances(double[][] covariance) {
    double[] variances = new double[inverse.length];
    for (int row = 0; row < inverse.length; row++) {
      for (int j = 0; j < inverse.length; j++) {
        for (int k = 0; k < inverse.length; k++) {
          variances[row] += inverse[row][j] * covariance[j][k] * inverse[row][k];
        }
      }
    }
    return variances;
  }
}
