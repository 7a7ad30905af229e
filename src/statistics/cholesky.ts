/**
 * Solves A x = b for a symmetric positive definite A (row-major, size × size) by Cholesky's factorisation. A is
 * overwritten with its factor; b with the answer. Returns false when A isn't positive definite.
 */
export function solveDefinite(a: Float64Array, b: Float64Array): boolean {
  return factorised(a, b.length) && substituted(a, b);
}

function factorised(a: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j] as number;
      for (let k = 0; k < j; k++) sum -= (a[i * size + k] as number) * (a[j * size + k] as number);
      if (i === j) {
        if (!(sum > 0)) return false;
        a[i * size + i] = Math.sqrt(sum);
      } else a[i * size + j] = sum / (a[j * size + j] as number);
    }
  }
  return true;
}

function substituted(a: Float64Array, b: Float64Array): true {
  const size = b.length;
  for (let i = 0; i < size; i++) {
    let sum = b[i] as number;
    for (let k = 0; k < i; k++) sum -= (a[i * size + k] as number) * (b[k] as number);
    b[i] = sum / (a[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i] as number;
    for (let k = i + 1; k < size; k++) sum -= (a[k * size + i] as number) * (b[k] as number);
    b[i] = sum / (a[i * size + i] as number);
  }
  return true;
}
