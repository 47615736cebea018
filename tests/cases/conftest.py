"""The Markdown below is faulty on purpose: material of test_cases.py, no tests."""

collect_ignore_glob = ["*"]
