"""Speed, measured as ratios against peers in the same run; never a test."""
