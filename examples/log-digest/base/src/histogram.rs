//! Latencies in buckets that double in width: exact enough for a percentile, and of one size for any log.

const BUCKETS: usize = 32;

#[derive(Clone, Debug)]
pub struct Histogram {
    counts: [u32; BUCKETS],
    total: u32,
}

impl Histogram {
    pub fn new() -> Histogram {
        Histogram {
            counts: [0; BUCKETS],
            total: 0,
        }
    }

    pub fn add(&mut self, micros: u64) {
        self.counts[bucket_of(micros)] += 1;
        self.total += 1;
    }

    /// An upper bound, in microseconds, of the given share of all values.
    pub fn percentile(&self, share: f64) -> u64 {
        let wanted = (f64::from(self.total) * share).ceil() as u32;
        let mut seen = 0;
        for (bucket, count) in self.counts.iter().enumerate() {
            seen += count;
            if seen >= wanted {
                return 1 << bucket;
            }
        }
        1 << (BUCKETS - 1)
    }
}

/// Bucket n holds what is above 2^(n-1) and at most 2^n.
fn bucket_of(micros: u64) -> usize {
    let bits = u64::BITS - micros.saturating_sub(1).leading_zeros();
    (bits as usize).min(BUCKETS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_values_into_buckets_that_double() {
        for (micros, bucket) in [
            (0, 0),
            (1, 0),
            (2, 1),
            (3, 2),
            (4, 2),
            (5, 3),
            (u64::MAX, 31),
        ] {
            assert_eq!(bucket_of(micros), bucket, "{micros}");
        }
    }

    #[test]
    fn bounds_a_percentile_from_above() {
        let mut histogram = Histogram::new();
        for micros in 1..=100 {
            histogram.add(micros);
        }
        assert_eq!(histogram.percentile(0.5), 64);
        assert_eq!(histogram.percentile(0.99), 128);
    }
}
