package org.citizensecurity.statistics.agreement;

/** The inverse of a small square matrix, by elimination with the largest pivots. */
final class SquareMatrix {
  private final double[][] inverse;
  private final double condition;

  private SquareMatrix(double[][] inverse, double condition) {
    this.inverse = inverse;
    this.condition = condition;
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
    for (int column = 0; column < size; column++) {
      int pivot = pivot(left, column);
      if (left[pivot][column] == 0) {
        return new SquareMatrix(right, Double.POSITIVE_INFINITY);
      }
      if (pivot != column) {
        swap(left, pivot, column);
        swap(right, pivot, column);
      }
      eliminate(left, right, column);
    }
    return new SquareMatrix(right, norm(matrix) * norm(right));
  }

  /** The largest sum of the sizes in a column. */
  private static double norm(double[][] matrix) {
    double largest = 0;
    for (int column = 0; column < matrix.length; column++) {
      double sum = 0;
      for (double[] row : matrix) {
        sum += Math.abs(row[column]);
      }
      largest = Math.max(largest, sum);
    }
    return largest;
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

  /**
   * By how much an error of the right side can grow in the solution, relative to both: the norm of
   * the matrix times that of its inverse, in column sums. 1 at least; infinite without an inverse.
   */
  double condition() {
    return condition;
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
