"""The stage list: wires engine and stages."""
