//! Adding up people.

/// The sum of numbers of people; where a file brings more than can be counted it is the most there can be, and never few again.
///
/// ```
/// use sestante::base::sum_of;
/// assert_eq!((sum_of([1, 2]), sum_of([u32::MAX, 2])), (3, u32::MAX));
/// ```
pub fn sum_of(numbers: impl IntoIterator<Item = u32>) -> u32 {
    numbers.into_iter().fold(0, u32::saturating_add)
}
