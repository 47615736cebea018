"""Bilingual PyTorch knowledge cards whose every Python block is executed and asserted."""

__version__ = "0.1.0"
