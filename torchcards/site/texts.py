"""The site's own words, per language."""

from functools import cache
from pathlib import Path

import yaml


@cache
def texts(lang: str) -> dict[str, str]:
    source = Path(__file__).with_name("texts.yaml").read_text("utf-8")
    return yaml.safe_load(source)[lang]


def say(lang: str, key: str, **values: object) -> str:
    return texts(lang)[key].format(**values)
