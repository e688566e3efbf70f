//! The little linear algebra that the check of a prior and simulation need.

/// Lower triangle of a symmetric matrix such that it times its transpose gives the matrix (Cholesky); `None` when the
/// matrix is not positive definite, so that no distribution has it as its covariance.
pub fn cholesky(matrix: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
    let mut lower: Vec<Vec<f64>> = Vec::with_capacity(matrix.len());
    for (row, given) in matrix.iter().enumerate() {
        let mut line: Vec<f64> = Vec::with_capacity(row + 1);
        for column in 0..row {
            let known: f64 = line.iter().zip(&lower[column]).map(|(a, b)| a * b).sum();
            line.push((given[column] - known) / lower[column][column]);
        }
        let rest = given[row] - line.iter().map(|value| value * value).sum::<f64>();
        if rest <= 1e-12 {
            return None;
        }
        line.push(rest.sqrt());
        lower.push(line);
    }
    Some(lower)
}

/// Whether raising one answer can never lower any score under a normal prior of this covariance: no entry of its inverse
/// off the diagonal is positive (Topkis 1978; the likelihood of one-score items keeps it so).
///
/// # Errors
/// The two places of a positive entry; both are 0 when the matrix is not positive definite.
pub fn lifts_together(covariance: &[Vec<f64>]) -> Result<(), (usize, usize)> {
    let lower = cholesky(covariance).ok_or((0, 0))?;
    for column in 0..covariance.len() {
        let inverse = solve(&lower, column);
        if let Some(row) = (0..inverse.len()).find(|row| *row != column && inverse[*row] > 1e-9) {
            return Err((row.max(column), row.min(column)));
        }
    }
    Ok(())
}

/// One column of the inverse of a matrix, from its lower triangle.
fn solve(lower: &[Vec<f64>], column: usize) -> Vec<f64> {
    let count = lower.len();
    let mut forth = vec![0.0; count];
    for row in 0..count {
        let known: f64 = (0..row).map(|place| lower[row][place] * forth[place]).sum();
        forth[row] = (f64::from(u8::from(row == column)) - known) / lower[row][row];
    }
    let mut back = vec![0.0; count];
    for row in (0..count).rev() {
        let known: f64 = (row + 1..count).map(|place| lower[place][row] * back[place]).sum();
        back[row] = (forth[row] - known) / lower[row][row];
    }
    back
}
