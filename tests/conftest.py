"""The hazards are run by test_hazards.py: half of them must fail."""

collect_ignore = ["hazards"]
