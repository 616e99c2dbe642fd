"""Benchmarks: accuracy with floors, speed as ratios; outside the package."""
