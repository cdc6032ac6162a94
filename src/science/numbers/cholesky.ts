/** Symmetric positive definite matrices, row-major, by Cholesky's factor L (lower, with its diagonal). */

/** Factors `matrix` (n × n) in place into L; answers ln|matrix|, or null when it is not positive definite. */
export function factor(matrix: Float64Array, n: number): number | null {
  let logDeterminant = 0
  for (let i = 0; i < n; i++) {
    const row = i * n
    for (let j = 0; j <= i; j++) {
      const other = j * n
      let sum = matrix[row + j] as number
      for (let k = 0; k < j; k++) sum -= (matrix[row + k] as number) * (matrix[other + k] as number)
      if (i === j) {
        if (!(sum > 0)) return null
        matrix[row + i] = Math.sqrt(sum)
        logDeterminant += Math.log(sum)
      } else matrix[row + j] = sum / (matrix[other + j] as number)
    }
  }
  return logDeterminant
}

/** Solves L x = v in place. */
export function solveLower(lower: Float64Array, n: number, v: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = v[i] as number
    for (let k = 0; k < i; k++) sum -= (lower[i * n + k] as number) * (v[k] as number)
    v[i] = sum / (lower[i * n + i] as number)
  }
}

/** Solves Lᵀ x = v in place. */
export function solveUpper(lower: Float64Array, n: number, v: Float64Array): void {
  for (let i = n - 1; i >= 0; i--) {
    let sum = v[i] as number
    for (let k = i + 1; k < n; k++) sum -= (lower[k * n + i] as number) * (v[k] as number)
    v[i] = sum / (lower[i * n + i] as number)
  }
}

/** The inverse of L Lᵀ, whole. */
export function inverseOf(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n)
  const column = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    column.fill(0)
    column[j] = 1
    solveLower(lower, n, column)
    solveUpper(lower, n, column)
    inverse.set(column, j * n)
  }
  return inverse
}
