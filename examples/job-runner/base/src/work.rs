//! The work of a job: sums over the blocks of a made-up file.

pub const BLOCK_BYTES: u64 = 256;
const BLOCKS: u32 = 40;

/// A block of a file, summed up.
pub struct Block {
    pub index: u32,
    pub sum: u32,
}

/// The blocks of a job's file, one after the other.
pub fn blocks(job: u64) -> impl Iterator<Item = Block> {
    (0..BLOCKS).map(move |index| {
        let mut random = Random(job << 8 | u64::from(index));
        let sum = (0..BLOCK_BYTES).fold(0, |sum, _| fold_byte(sum, random.next_byte()));
        Block { index, sum }
    })
}

/// About one block in sixty-four is not.
pub fn is_sound(block: &Block) -> bool {
    block.sum & 63 != 0
}

/// One step of FNV-1a.
fn fold_byte(sum: u32, byte: u8) -> u32 {
    (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// Knuth's MMIX generator: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn next_byte(&mut self) -> u8 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 56) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_the_same_blocks_for_a_job() {
        let sums = |job| blocks(job).map(|block| block.sum).collect::<Vec<_>>();
        assert_eq!(sums(3), sums(3));
        assert_ne!(sums(3), sums(4));
        assert_eq!(sums(3).len(), BLOCKS as usize);
    }
}
