"""The Content-Security-Policy of a page: our own files, and the inline scripts it was made with."""

import re
from base64 import b64encode
from hashlib import sha256
from html import escape

_INLINE = re.compile(r"<(script|style)(?P<attributes>[^>]*)>(?P<text>.*?)</\1>", re.S)
_DATA = ("src=", "application/json")  # scripts that are no text to run
_HEAD = re.compile(r'<meta charset="?utf-8"?>')


def with_policy(html: str) -> str:
    content = escape("; ".join(f"{key} {' '.join(values)}" for key, values in _policy(html).items()))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{content}">'
    return _HEAD.sub(lambda charset: charset[0] + meta, html, count=1)


def _policy(html: str) -> dict[str, list[str]]:
    ours = ["'self'"]
    policy = {"default-src": ours, "script-src": ours + _hashes(html, "script")}
    policy |= {"style-src": ours + _hashes(html, "style"), "img-src": [*ours, "data:"]}
    if re.search(r"<[^>]+ style=", html):  # formulas and tables place their parts this way
        policy["style-src-attr"] = ["'unsafe-inline'"]
    return policy | {"object-src": ["'none'"], "base-uri": ours, "form-action": ours}


def _hashes(html: str, tag: str) -> list[str]:
    texts = (
        found["text"]
        for found in _INLINE.finditer(html)
        if found[1] == tag and not any(word in found["attributes"] for word in _DATA)
    )
    digests = dict.fromkeys(b64encode(sha256(text.encode()).digest()).decode() for text in texts)
    return [f"'sha256-{digest}'" for digest in digests]
