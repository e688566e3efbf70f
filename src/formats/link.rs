//! What stands behind `#` in a link: bytes as base64url without padding (RFC 4648, section 5).

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes bytes as letters that an address may have.
///
/// ```
/// use sestante::formats::{read_base64url, write_base64url};
/// assert_eq!(write_base64url(b"fo"), "Zm8");
/// assert_eq!(read_base64url("Zm8").as_deref(), Some(&b"fo"[..]));
/// assert_eq!(read_base64url("Zm8="), None);
/// ```
pub fn write_base64url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let word = group.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for letter in 0..=group.len() {
            text.push(char::from(LETTERS[(word >> (18 - 6 * letter)) as usize & 63]));
        }
    }
    text
}

/// Reads bytes back; `None` for any other letter, a length that none has, or bits left over.
pub fn read_base64url(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut word, mut bits) = (0_u32, 0_u32);
    for letter in text.bytes() {
        let six = LETTERS.iter().position(|own| *own == letter)?;
        word = (word << 6 | six as u32) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((word >> bits) as u8);
        }
    }
    (bits < 6 && word & ((1 << bits) - 1) == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4648, section 10, without the padding.
    #[test]
    fn the_published_examples_are_written_and_read() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(write_base64url(bytes.as_bytes()), text);
            assert_eq!(read_base64url(text).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(write_base64url(&[0xfb, 0xff, 0xfe]), "-__-");
    }

    #[test]
    fn any_bytes_come_back_and_what_is_no_base64url_is_refused() {
        let bytes: Vec<u8> = (0..=255).rev().collect();
        for count in 0..bytes.len() {
            assert_eq!(read_base64url(&write_base64url(&bytes[..count])).as_deref(), Some(&bytes[..count]));
        }
        for text in ["Z", "Zg==", "Zm9v\n", "Zm9+", "Zm/v", "Zm 9", "Zh", "città"] {
            assert_eq!(read_base64url(text), None, "{text:?}");
        }
    }
}
